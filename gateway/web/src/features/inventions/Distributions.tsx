import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { day, sum, Thing } from './parts.tsx';
import { Sections } from './Sections.tsx';

type Summary = Schemas['ip-ledger']['DistributionSummary'];
type Stale = Schemas['ip-ledger']['StaleDistribution'];

/** Which income was distributed, and what has to be computed again. */
export default function Distributions() {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const filters = useFilters();
  const pages = usePages<Summary>(['distributions', consortiumId, filters], (after) =>
    answered(
      api.GET('/api/ip-ledger/consortia/{consortiumId}/distributions', { params: { path: { consortiumId }, query: { ...filters, ...from(after) } } }),
    ),
  );
  const columns: Column<Summary>[] = [
    { title: t('distribution'), cell: ({ id }) => <Thing at={`distributions/${id}`} /> },
    { title: t('asset'), cell: ({ asset }) => <Thing at={`assets/${asset}`} /> },
    { title: t('income'), cell: ({ income }) => <Thing at={`incomes/${income}`} /> },
    { title: t('scheme'), cell: ({ scheme, version }) => t('schemeVersion', { scheme, version }) },
    { title: t('titleOn'), cell: ({ titleOn }) => day(titleOn) },
    { title: t('payees'), cell: ({ payees }) => String(payees), figure: true },
    { title: t('received'), cell: ({ received }) => sum(received), figure: true },
  ];
  return (
    <>
      <Sections title={t('distributions')} />
      <Filters of={[{ name: 'asset', label: t('assetId') }]} />
      <Records caption={t('distributions')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noDistributions')} />
      <h2>{t('stale')}</h2>
      <StaleOnes />
    </>
  );
}

function StaleOnes() {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const pages = usePages<Stale>(['stale-distributions', consortiumId], (after) =>
    answered(api.GET('/api/ip-ledger/consortia/{consortiumId}/stale-distributions', { params: { path: { consortiumId }, query: from(after) } })),
  );
  const columns: Column<Stale>[] = [
    { title: t('distribution'), cell: ({ distribution }) => <Thing at={`distributions/${distribution}`} /> },
    { title: t('asset'), cell: ({ asset }) => <Thing at={`assets/${asset}`} /> },
    { title: t('placed'), cell: ({ placed }) => sum(placed), figure: true },
    { title: t('receivedNow'), cell: ({ received }) => sum(received), figure: true },
  ];
  return <Records caption={t('stale')} pages={pages} columns={columns} name={({ distribution }) => distribution} empty={t('noStale')} />;
}
