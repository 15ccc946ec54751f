import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { instant } from '../../values/dates.ts';
import { day, Rests } from './parts.tsx';

type Exhibit = Schemas['ip-ledger']['Exhibit'];

/** What was shown for an asset: the documents lie outside the ledger, which holds their digests. */
export function Evidence({ assetId }: { assetId: string }) {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const pages = usePages<Exhibit>(['evidence', consortiumId, assetId], (after) =>
    answered(
      api.GET('/api/ip-ledger/consortia/{consortiumId}/assets/{assetId}/evidence', { params: { path: { consortiumId, assetId }, query: from(after) } }),
    ),
  );
  const columns: Column<Exhibit>[] = [
    { title: t('shows'), cell: ({ evidence }) => evidence.shows },
    { title: t('made'), cell: ({ evidence }) => day(evidence.made) },
    { title: t('digest'), cell: ({ evidence }) => <code>{evidence.digest}</code> },
    { title: t('recorded'), cell: ({ recorded }) => instant(recorded, locale()) },
    { title: t('restsOn'), cell: ({ seq }) => <Rests on={seq} /> },
  ];
  return <Records caption={t('parts.evidence')} pages={pages} columns={columns} name={({ seq }) => String(seq)} empty={t('noEvidence')} />;
}
