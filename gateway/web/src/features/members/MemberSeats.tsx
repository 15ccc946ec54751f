import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { useBodies } from '../../app/governance.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';

type Seat = Schemas['consortium']['SeatResponse'];

/** On which seats a member has somebody today. */
export function MemberSeats({ organisation }: { organisation: string }) {
  const { t } = useTranslation('members');
  const consortiumId = useConsortiumId();
  const bodies = new Map(useBodies().data?.items.map(({ id, name }) => [id, name]));
  const pages = usePages<Seat>(['seats', consortiumId, organisation], (after) =>
    answered(api.GET('/api/consortium/consortia/{consortiumId}/seats', { params: { path: { consortiumId }, query: { organisation, ...from(after) } } })),
  );
  const columns: Column<Seat>[] = [
    { title: t('bodies:seat'), cell: ({ seat }) => <Link to={`/c/${consortiumId}/seats/${seat}`}>{seat}</Link> },
    { title: t('bodies:body'), cell: ({ body }) => <Link to={`/c/${consortiumId}/bodies/${body}`}>{bodies.get(body) ?? body}</Link> },
    { title: t('bodies:votes'), cell: ({ votes }) => t(votes ? 'bodies:yes' : 'bodies:no') },
  ];
  return <Records caption={t('seats')} pages={pages} columns={columns} name={({ seat }) => seat} empty={t('noSeats')} />;
}
