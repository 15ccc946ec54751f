import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { People, Person } from '../../app/Person.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { useMoment } from './useMoment.ts';

type Seat = Schemas['consortium']['SeatResponse'];

/** The seats of a body, vacant ones included. */
export function Seats({ bodyId }: { bodyId: string }) {
  const { t } = useTranslation('bodies');
  const consortiumId = useConsortiumId();
  const { query, search } = useMoment();
  const pages = usePages<Seat>(['body-seats', consortiumId, bodyId, query], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/bodies/{bodyId}/seats', {
        params: { path: { consortiumId, bodyId }, query: { ...query, ...(after !== undefined && { after }) } },
      }),
    ),
  );
  const columns: Column<Seat>[] = [
    { title: t('seat'), cell: ({ seat }) => <Link to={`/c/${consortiumId}/seats/${seat}${search}`}>{seat}</Link> },
    { title: t('app:organisation'), cell: ({ organisation }) => (organisation === undefined ? '–' : <Link to={`/org/${organisation}`}>{organisation}</Link>) },
    { title: t('holder'), cell: ({ holder, vacant }) => holder === undefined ? t(vacant ? 'vacant' : 'anyone') : <Person id={holder} /> },
    { title: t('alternates'), cell: ({ alternates }) => (<People ids={alternates} />) },
    { title: t('sort'), cell: ({ sort }) => sort },
    { title: t('votes'), cell: ({ votes }) => t(votes ? 'yes' : 'no') },
  ];
  return <Records caption={t('seats')} pages={pages} columns={columns} name={({ seat }) => seat} empty={t('noSeats')} />;
}
