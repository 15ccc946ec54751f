import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { Person } from '../../app/Person.tsx';
import { Facts } from '../../list/Facts.tsx';
import { RestsOn } from '../../app/RestsOn.tsx';
import { Title } from '../../app/Title.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Answer } from '../../states/Answer.tsx';
import { BodyName } from './BodyName.tsx';
import { useBodyActs } from './bodyActs.ts';
import { Moment } from './Moment.tsx';
import { Proxies } from './Proxies.tsx';
import { Seats } from './Seats.tsx';
import { Tenures } from './Tenures.tsx';
import { useMoment } from './useMoment.ts';

/** One body: its seats, offices and standing proxies on a date. */
export default function Body() {
  const { t } = useTranslation('bodies');
  const consortiumId = useConsortiumId();
  const { bodyId = '' } = useParams();
  const { query, search } = useMoment();
  const acts = useBodyActs();
  const found = useQuery({
    queryKey: ['body', consortiumId, bodyId, query],
    queryFn: () =>
      answered(api.GET('/api/consortium/consortia/{consortiumId}/bodies/{bodyId}', { params: { path: { consortiumId, bodyId }, query } })),
  });
  return (
    <Answer to={found}>
      {({ name, kind, parent, seats, vacant, voting, chair, secretary, entries }) => (
        <>
          <Title text={name} />
          <Facts
            of={{
              [t('kind')]: t(`kinds.${kind}`),
              [t('parent')]: parent && <Link to={`/c/${consortiumId}/bodies/${parent}${search}`}><BodyName id={parent} /></Link>,
              [t('chair')]: <Officer of={chair} />,
              [t('secretary')]: <Officer of={secretary} />,
              [t('seats')]: `${t('seatCount', { count: seats })} · ${t('vacantCount', { count: vacant })} · ${t('votingCount', { count: voting })}`,
            }}
          />
          <RestsOn of="consortium" entries={entries} />
          <Moment />
          <h2>{t('seats')}</h2>
          <Seats bodyId={bodyId} />
          <h2>{t('proxies')}</h2>
          <Proxies bodyId={bodyId} />
          {(['chair', 'secretary'] as const).map((office) => (
            <Tenures key={office} bodyId={bodyId} office={office} />
          ))}
          <Acts of={acts.all(bodyId)} />
        </>
      )}
    </Answer>
  );
}

/** Who has an office: by which seat, and who sits there. */
function Officer({ of }: { of: Schemas['consortium']['BodyResponse']['chair'] }) {
  const { t } = useTranslation('bodies');
  return of === undefined ? (
    t('nobody')
  ) : (
    <>
      {of.seat} · {of.holder === undefined ? t('vacant') : <Person id={of.holder} />}
    </>
  );
}
