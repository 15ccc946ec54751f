import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { useNames } from '../../app/useNames.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date } from '../../values/dates.ts';
import { Heading } from './Heading.tsx';

type Application = Schemas['consortium']['ApplicationResponse'];

const STATUSES = ['pending', 'admitted', 'rejected', 'withdrawn', 'lapsed'] as const;

/** The last application of each organisation that applied: how far its vetting has come, and until when it is to be decided on. */
export default function Applications() {
  const { t } = useTranslation('members');
  const consortiumId = useConsortiumId();
  const filters = useFilters('status');
  const pages = usePages<Application>(['applications', consortiumId, filters], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/applications', { params: { path: { consortiumId }, query: { ...filters, ...from(after) } } }),
    ),
  );
  const name = useNames(pages.data?.pages.flatMap(({ items }) => items.map(({ organisation }) => organisation)) ?? []);
  const columns: Column<Application>[] = [
    { title: t('app:organisation'), cell: ({ organisation }) => <Link to={`/c/${consortiumId}/applications/${organisation}`}>{name(organisation)}</Link> },
    { title: t('class'), cell: ({ membershipClass }) => membershipClass },
    { title: t('status'), cell: (each) => t(`statuses.${each.status}`) },
    { title: t('appliedOn'), cell: ({ appliedOn }) => date(appliedOn, locale()) },
    { title: t('nextStep'), cell: ({ next }) => next ?? '–' },
    { title: t('lapsesOn'), cell: ({ lapsesOn }) => date(lapsesOn, locale()) },
  ];
  return (
    <>
      <Heading text={t('applications')} />
      <Filters label={t('applications')} of={[{ name: 'status', label: t('status'), options: Object.fromEntries(STATUSES.map((each) => [each, t(`statuses.${each}`)])) }]} />
      <Records caption={t('applications')} pages={pages} columns={columns} name={({ organisation }) => organisation} empty={t('noApplications')} />
    </>
  );
}
