import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { day, Organisation, Thing } from './parts.tsx';
import { Sections } from './Sections.tsx';

type Declaration = Schemas['ip-ledger']['DeclarationResponse'];

/** What a project needs of what its members brought in, and what the owners say to that. */
export default function Project() {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const { projectId = '' } = useParams();
  const pages = usePages<Declaration>(['background', consortiumId, projectId], (after) =>
    answered(
      api.GET('/api/ip-ledger/consortia/{consortiumId}/projects/{projectId}/background', {
        params: { path: { consortiumId, projectId }, query: from(after) },
      }),
    ),
  );
  const columns: Column<Declaration>[] = [
    { title: t('asset'), cell: ({ asset }) => <Thing at={`assets/${asset}`} /> },
    { title: t('needed'), cell: ({ needed }) => needed },
    { title: t('on'), cell: ({ on }) => day(on) },
    { title: t('state'), cell: ({ status }) => t(`backgroundStates.${status}`) },
    {
      title: t('owners'),
      cell: ({ owners, replies }) => (
        <ul className="plain">
          {owners.map((owner) => (
            <li key={owner}>
              <Organisation id={owner} /> {replied(replies[owner])}
            </li>
          ))}
        </ul>
      ),
    },
  ];
  const replied = (reply: Declaration['replies'][string] | undefined) =>
    reply === undefined
      ? t('replies.awaited')
      : reply.kind === 'confirmed'
        ? `${t('replies.confirmed', { on: day(reply.on) })} ${reply.limits ?? ''}`
        : t('replies.refused', { on: day(reply.on), reason: reply.reason });
  return (
    <>
      <Sections title={t('aProject', { id: projectId })} />
      <Records caption={t('background')} pages={pages} columns={columns} name={({ asset }) => asset} empty={t('noBackground')} />
    </>
  );
}
