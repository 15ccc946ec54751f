import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { day, Organisation, Thing } from './parts.tsx';

type Request = Schemas['ip-ledger']['RecordedAccessRequestResponse'];

/** Who has asked to use an asset, and what the owners answered. */
export function Requests() {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const pages = usePages<Request>(['access-requests', consortiumId], (after) =>
    answered(api.GET('/api/ip-ledger/consortia/{consortiumId}/rights/requests', { params: { path: { consortiumId }, query: from(after) } })),
  );
  const columns: Column<Request>[] = [
    { title: t('request'), cell: ({ id }) => id },
    { title: t('asset'), cell: ({ asset }) => <Thing at={`assets/${asset}`} /> },
    { title: t('kind'), cell: ({ kind }) => t(`rightKinds.${kind}`) },
    { title: t('holder'), cell: ({ holder }) => <Organisation id={holder} /> },
    { title: t('period'), cell: ({ from: since, until }) => `${day(since)} – ${day(until)}` },
    { title: t('answer'), cell: ({ answer }) => <Answered by={answer} /> },
    { title: t('app:entry.proof'), cell: ({ entries }) => <RestsOn of="ip-ledger" entries={entries} /> },
  ];
  return <Records caption={t('requests')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noRequests')} />;
}

function Answered({ by }: { by: Request['answer'] }) {
  const { t } = useTranslation('inventions');
  if (by === undefined) {
    return t('answers.awaited');
  }
  switch (by.kind) {
    case 'granted':
      return (
        <>
          {t('answers.granted')} <Thing at={`rights/${by.right}`} />
        </>
      );
    case 'refused':
      return t('answers.refused', { owner: by.owner, ground: t(`refusals.${by.ground}`) });
    default:
      return t(`answers.${by.kind}`);
  }
}
