import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { Person } from '../../app/Person.tsx';
import { useNames } from '../../app/useNames.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date } from '../../values/dates.ts';
import { useEngagementActs } from './engagementActs.ts';
import { useParts } from './useParts.ts';
import { Heading } from './Heading.tsx';

type Engagement = Schemas['consortium']['Engagement'];

/** Who has which part in which project or fund, past ones included. */
export default function Engagements() {
  const { t } = useTranslation('members');
  const consortiumId = useConsortiumId();
  const { parts, kinds } = useParts();
  const { record } = useEngagementActs();
  const filters = useFilters('as', 'kind');
  const pages = usePages<Engagement>(['engagements', consortiumId, filters], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/engagements', { params: { path: { consortiumId }, query: { ...filters, ...from(after) } } }),
    ),
  );
  const name = useNames(pages.data?.pages.flatMap(({ items }) => items.flatMap(({ organisation }) => organisation ?? [])) ?? []);
  const columns: Column<Engagement>[] = [
    { title: t('part'), cell: (each) => <Link to={`/c/${consortiumId}/engagements/${each.id}`}>{t('partIn', { part: t(`parts.${each.as}`), in: each.in.id })}</Link> },
    { title: t('undertaking'), cell: (each) => t(`undertakings.${each.in.kind}`) },
    { title: t('app:organisation'), cell: ({ organisation }) => (organisation === undefined ? '–' : name(organisation)) },
    { title: t('bodies:person'), cell: ({ person }) => (person === undefined ? '–' : <Person id={person} />) },
    { title: t('from'), cell: (each) => date(each.from, locale()) },
    { title: t('until'), cell: ({ until }) => (until === undefined ? '–' : date(until, locale())) },
  ];
  return (
    <>
      <Heading text={t('engagements')} />
      <Filters
        label={t('engagements')}
        of={[
          { name: 'as', label: t('part'), options: named(parts) },
          { name: 'kind', label: t('undertaking'), options: named(kinds) },
        ]}
      />
      <Records caption={t('engagements')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noEngagements')} />
      <Acts of={[record()]} />
    </>
  );
}

function named(options: readonly { value: string; text: string }[]): Record<string, string> {
  return Object.fromEntries(options.map(({ value, text }) => [value, text]));
}
