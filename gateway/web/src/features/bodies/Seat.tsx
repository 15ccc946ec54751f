import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { People, Person } from '../../app/Person.tsx';
import { Facts } from '../../list/Facts.tsx';
import { RestsOn } from '../../app/RestsOn.tsx';
import { Title } from '../../app/Title.tsx';
import { answered, api } from '../../api/client.ts';
import { Answer } from '../../states/Answer.tsx';
import { BodyName } from './BodyName.tsx';
import { Holders } from './Holders.tsx';
import { Moment } from './Moment.tsx';
import { useSeatActs } from './seatActs.ts';
import { useMoment } from './useMoment.ts';

/** One seat: whose it is, who sits on it, who stands in, who sat and will sit there. */
export default function Seat() {
  const { t } = useTranslation('bodies');
  const consortiumId = useConsortiumId();
  const { seatId = '' } = useParams();
  const { query, search } = useMoment();
  const acts = useSeatActs();
  const found = useQuery({
    queryKey: ['seat', consortiumId, seatId, query],
    queryFn: () =>
      answered(api.GET('/api/consortium/consortia/{consortiumId}/seats/{seatId}', { params: { path: { consortiumId, seatId }, query } })),
  });
  return (
    <Answer to={found}>
      {({ body, organisation, holder, alternates, sort, votes, vacant, entries }) => (
        <>
          <Title text={t('seatNamed', { seat: seatId })} />
          <Facts
            of={{
              [t('body')]: <Link to={`/c/${consortiumId}/bodies/${body}${search}`}><BodyName id={body} /></Link>,
              [t('app:organisation')]: organisation && <Link to={`/org/${organisation}`}>{organisation}</Link>,
              [t('holder')]: holder === undefined ? t(vacant ? 'vacant' : 'anyone') : <Person id={holder} />,
              [t('alternates')]: alternates.length > 0 && <People ids={alternates} />,
              [t('sort')]: sort,
              [t('votes')]: t(votes ? 'yes' : 'no'),
            }}
          />
          <RestsOn of="consortium" entries={entries} />
          <Moment />
          <h2>{t('holders')}</h2>
          <Holders seatId={seatId} />
          <Acts of={acts.all(seatId, alternates)} />
        </>
      )}
    </Answer>
  );
}
