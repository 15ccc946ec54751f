import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { from, type Pages, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { day, Thing } from './parts.tsx';

export type Renewal = Schemas['ip-ledger']['RecordedRenewalResponse'];

/** When an asset has to be renewed, and what became of it. */
export function Renewals({ assetId }: { assetId: string }) {
  const consortiumId = useConsortiumId();
  const pages = usePages<Renewal>(['renewals', consortiumId, assetId], (after) =>
    answered(
      api.GET('/api/ip-ledger/consortia/{consortiumId}/assets/{assetId}/renewals', { params: { path: { consortiumId, assetId }, query: from(after) } }),
    ),
  );
  return <RenewalList pages={pages} />;
}

export function RenewalList({ pages, withAsset = false }: { pages: Pages<Renewal>; withAsset?: boolean }) {
  const { t } = useTranslation('inventions');
  const columns: Column<Renewal>[] = [
    { title: t('dueDay'), cell: ({ due }) => day(due) },
    ...(withAsset ? [{ title: t('asset'), cell: ({ asset, title }: Renewal) => <Thing at={`assets/${asset}`}>{title ?? asset}</Thing> }] : []),
    { title: t('office'), cell: ({ office }) => office },
    { title: t('grace'), cell: ({ graceUntil }) => day(graceUntil) },
    {
      title: t('state'),
      cell: ({ settlement, reminded }) =>
        settlement === undefined ? t(`reminders.${reminded ?? 'none'}`) : t(`settlements.${settlement.outcome}`, { on: day(settlement.on) }),
    },
    { title: t('app:entry.proof'), cell: ({ entries }) => <RestsOn of="ip-ledger" entries={entries} /> },
  ];
  return <Records caption={t('parts.renewals')} pages={pages} columns={columns} name={({ asset, id }) => `${asset} ${id}`} empty={t('noRenewals')} />;
}
