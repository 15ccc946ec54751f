import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { useCharter } from '../../app/governance.ts';
import { useNames } from '../../app/useNames.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
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
  const filters = useFilters('organisation', 'kind', 'status');
  const pages = usePages<Given>(['contributions', consortiumId, filters], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/contributions', { params: { path: { consortiumId }, query: { ...filters, ...from(after) } } }),
    ),
  );
  const members = useMembers(consortiumId);
  const shown = pages.data?.pages.flatMap(({ items }) => items.map(({ organisation }) => organisation)) ?? [];
  const givers = [...new Set([...(filters['organisation'] === undefined ? [] : [filters['organisation']]), ...members, ...shown])].toSorted();
  const name = useNames(givers);
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
        label={t('contributions')}
        of={[
          { name: 'organisation', label: t('member'), options: Object.fromEntries(givers.map((each) => [each, name(each)])) },
          { name: 'kind', label: t('kind'), options: Object.fromEntries(KINDS.map((each) => [each, t(`kinds.${each}`)])) },
          { name: 'status', label: t('status'), options: Object.fromEntries(STATUSES.map((each) => [each, t(`offers.${each}`)])) },
        ]}
      />
      <Records caption={t('contributions')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noContributions')} />
      {currency !== undefined && <Acts of={offers(currency)} />}
    </>
  );
}

/** Who may have contributed: the members of today. Whoever has left is found by what is shown of it. */
function useMembers(consortiumId: string): string[] {
  const { data } = useQuery({
    queryKey: ['members', consortiumId, 'ids'],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}/members', { params: { path: { consortiumId }, query: { limit: 200 } } })),
  });
  return data?.items.map(({ organisation }) => organisation) ?? [];
}
