import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { from, type Pages, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { day, Organisation, sum, Thing } from './parts.tsx';
import { Sections } from './Sections.tsx';

export type Pledge = Schemas['ip-ledger']['PledgeResponse'];

/** Which shares were pledged, to whom, for how much. */
export default function Pledges() {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const filters = useFilters();
  const pages = usePages<Pledge>(['pledges', consortiumId, filters], (after) =>
    answered(api.GET('/api/ip-ledger/consortia/{consortiumId}/pledges', { params: { path: { consortiumId }, query: { ...filters, ...from(after) } } })),
  );
  return (
    <>
      <Sections title={t('pledges')} />
      <Filters of={[{ name: 'asset', label: t('assetId') }]} />
      <PledgeList pages={pages} />
    </>
  );
}

export function PledgeList({ pages }: { pages: Pages<Pledge> }) {
  const { t } = useTranslation('inventions');
  const columns: Column<Pledge>[] = [
    { title: t('pledge'), cell: ({ id }) => <Thing at={`pledges/${id}`} /> },
    { title: t('asset'), cell: ({ asset }) => <Thing at={`assets/${asset}`} /> },
    { title: t('pledgor'), cell: ({ pledgor }) => <Organisation id={pledgor} /> },
    { title: t('pledgee'), cell: ({ pledgee }) => <Organisation id={pledgee} /> },
    { title: t('effective'), cell: ({ effective }) => day(effective) },
    { title: t('secured'), cell: ({ secured }) => sum(secured), figure: true },
    { title: t('state'), cell: ({ status }) => <Tag>{t(`pledgeStates.${status}`)}</Tag> },
  ];
  return <Records caption={t('pledges')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noPledges')} />;
}
