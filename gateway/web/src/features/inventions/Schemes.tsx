import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { day, Thing } from './parts.tsx';
import { Sections } from './Sections.tsx';

type Scheme = Schemas['ip-ledger']['SchemeResponse'];

/** By which rules income is distributed. */
export default function Schemes() {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const pages = usePages<Scheme>(['schemes', consortiumId], (after) =>
    answered(api.GET('/api/ip-ledger/consortia/{consortiumId}/schemes', { params: { path: { consortiumId }, query: from(after) } })),
  );
  const columns: Column<Scheme>[] = [
    { title: t('scheme'), cell: ({ id, name }) => <Thing at={`schemes/${id}`}>{name}</Thing> },
    { title: t('version'), cell: ({ version }) => String(version) },
    { title: t('inEffect'), cell: ({ from: since }) => day(since) },
    { title: t('resolution'), cell: ({ resolution }) => resolution ?? '–' },
    { title: t('tiers'), cell: ({ tiers }) => String(tiers.length), figure: true },
  ];
  return (
    <>
      <Sections title={t('schemes')} />
      <Records caption={t('schemes')} pages={pages} columns={columns} name={({ id, version }) => `${id} ${version}`} empty={t('noSchemes')} />
    </>
  );
}
