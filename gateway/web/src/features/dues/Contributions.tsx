import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/ConsortiumFrame.tsx';
import { useCharter } from '../../app/governance.ts';
import { useNames } from '../../app/useNames.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { useNarrowed } from '../../list/narrowed.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date } from '../../values/dates.ts';
import { money } from '../../values/money.ts';
import { useContributionActs } from './contributionActs.ts';
import { Heading } from './Heading.tsx';

type Given = Schemas['consortium']['ContributionResponse'];

const KINDS = ['cash', 'in-kind', 'people'] as const;
const STATUSES = ['offered', 'accepted', 'declined'] as const;

/** What members gave besides their dues, in cash, in kind and in people; it counts once who received it has accepted it. */
export default function Contributions() {
  const { t } = useTranslation('dues');
  const consortiumId = useConsortiumId();
  const currency = useCharter().data?.currency;
  const { offers } = useContributionActs();
  const wanted = useFilters('organisation', 'kind', 'status');
  const all = usePages<Given>(['contributions', consortiumId], (after) =>
    answered(api.GET('/api/consortium/consortia/{consortiumId}/contributions', { params: { path: { consortiumId }, query: from(after) } })),
  );
  const narrow = (each: Given) =>
    (wanted.organisation ?? each.organisation) === each.organisation && (wanted.kind ?? each.given.kind) === each.given.kind && (wanted.status ?? each.status) === each.status;
  const pages = useNarrowed(all, Object.keys(wanted).length === 0 ? undefined : narrow);
  const givers = new Set([...(wanted.organisation === undefined ? [] : [wanted.organisation]), ...(all.data?.pages.flatMap(({ items }) => items.map(({ organisation }) => organisation)) ?? [])]);
  const name = useNames([...givers]);
  const columns: Column<Given>[] = [
    { title: t('contribution'), cell: ({ id, given }) => <Link to={`/c/${consortiumId}/contributions/${id}`}>{`${t(`kinds.${given.kind}`)} (${id})`}</Link> },
    { title: t('member'), cell: ({ organisation }) => name(organisation) },
    { title: t('on'), cell: ({ on }) => date(on, locale()) },
    { title: t('value'), cell: ({ value }) => money(value, locale()), figure: true },
    { title: t('status'), cell: ({ status }) => t(`offers.${status}`) },
  ];
  return (
    <>
      <Heading text={t('contributions')} />
      <Filters
        of={[
          { name: 'organisation', label: t('member'), options: [...givers].map((value) => ({ value, text: name(value) })) },
          { name: 'kind', label: t('kind'), options: KINDS.map((value) => ({ value, text: t(`kinds.${value}`) })) },
          { name: 'status', label: t('status'), options: STATUSES.map((value) => ({ value, text: t(`offers.${value}`) })) },
        ]}
      />
      <Records caption={t('contributions')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noContributions')} />
      {currency !== undefined && <Acts of={offers(currency)} />}
    </>
  );
}
