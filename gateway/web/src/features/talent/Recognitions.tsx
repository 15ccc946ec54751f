import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date } from '../../values/dates.ts';
import { titled } from './Agreement.tsx';
import { Outcome } from './Outcome.tsx';
import { Sections } from './Sections.tsx';

type Recognition = Schemas['talent']['RecognitionResponse'];

/** Which titles were recognised or refused, and why. */
export default function Recognitions() {
  const { t } = useTranslation('talent');
  return (
    <>
      <Sections at="recognitions" />
      <Filters of={[{ name: 'researcher', label: t('researcher') }]} />
      <RecognitionList filters={useFilters()} />
    </>
  );
}

export function RecognitionList({ filters }: { filters: Record<string, string> }) {
  const { t } = useTranslation('talent');
  const consortiumId = useConsortiumId();
  const pages = usePages<Recognition>(['recognitions', consortiumId, filters], (after) =>
    answered(
      api.GET('/api/talent/consortia/{consortiumId}/recognitions', { params: { path: { consortiumId }, query: { ...filters, ...from(after) } } }),
    ),
  );
  const base = `/c/${consortiumId}/talent`;
  const columns: Column<Recognition>[] = [
    { title: t('recognition'), cell: ({ id }) => <Link to={`${base}/recognitions/${id}`}>{id}</Link> },
    { title: t('researcher'), cell: ({ researcher }) => <Link to={`${base}/researchers/${researcher}`}>{researcher}</Link> },
    { title: t('title'), cell: ({ title }) => titled(title) },
    { title: t('home'), cell: ({ home }) => home },
    { title: t('host'), cell: ({ host }) => host },
    { title: t('effective'), cell: ({ effective }) => date(effective, locale()) },
    { title: t('outcome'), cell: ({ outcome }) => <Outcome of={outcome} /> },
  ];
  return <Records caption={t('recognitions')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noRecognitions')} />;
}
