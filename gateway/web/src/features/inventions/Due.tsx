import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api } from '../../api/client.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { from, usePages } from '../../list/pages.ts';
import { inDays } from './parts.tsx';
import { type Renewal, RenewalList } from './Renewals.tsx';
import { Sections } from './Sections.tsx';

/** How far one looks ahead where no day is given: a year. */
const AHEAD = 365;

/** Which renewals are due until a day, within a year unless another is named; the overdue are among them. */
export default function Due() {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const filters = useFilters();
  const pages = usePages<Renewal>(['due-list', consortiumId, filters], (after) =>
    answered(
      api.GET('/api/ip-ledger/consortia/{consortiumId}/due-list', { params: { path: { consortiumId }, query: { until: filters['until'] ?? inDays(AHEAD), ...from(after) } } }),
    ),
  );
  return (
    <>
      <Sections title={t('due')} />
      <Filters of={[{ name: 'until', label: t('until'), date: true }]} />
      <RenewalList pages={pages} withAsset />
    </>
  );
}
