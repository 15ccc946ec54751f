import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { useBodies } from '../../app/governance.ts';
import { answered, api } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { Answer } from '../../states/Answer.tsx';
import { instant } from '../../values/dates.ts';
import { type Demand as Found, useDemandActs } from './demandActs.ts';
import { Heading } from './Heading.tsx';

/** A meeting that seats want: who asks for it, about what, and the meeting that came of it. */
export default function Demand() {
  const consortiumId = useConsortiumId();
  const { demandId = '' } = useParams();
  const found = useQuery({
    queryKey: ['demand', consortiumId, demandId],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}/meeting-demands/{demandId}', { params: { path: { consortiumId, demandId } } })),
  });
  return <Answer to={found}>{(demand) => <One of={demand} />}</Answer>;
}

function One({ of }: { of: Found }) {
  const { t } = useTranslation('meetings');
  const base = `/c/${useConsortiumId()}`;
  const acts = useDemandActs();
  const body = useBodies().data?.items.find(({ id }) => id === of.body)?.name ?? of.body;
  return (
    <>
      <Heading text={of.title} />
      <Facts
        of={{
          [t('body')]: <Link to={`${base}/bodies/${of.body}`}>{body}</Link>,
          [t('starts')]: instant(of.starts, locale()),
          [t('place')]: of.venue.place,
          [t('link')]: of.venue.link,
          [t('meeting')]: of.meeting === undefined ? t('notYet') : <Link to={`${base}/meetings/${of.meeting}`}>{of.meeting}</Link>,
        }}
      />
      <h2>{t('topics')}</h2>
      <ol>
        {of.topics.map(({ title, motion }, index) => (
          <li key={index}>
            {title}
            {motion !== undefined && (
              <>
                {' · '}
                <Link to={`${base}/decisions/motions/${motion}`}>{motion}</Link>
              </>
            )}
          </li>
        ))}
      </ol>
      <h2>{t('demandedBy')}</h2>
      <ul>
        {of.seats.map((seat) => (
          <li key={seat}>
            <Link to={`${base}/seats/${seat}`}>{seat}</Link>
          </li>
        ))}
      </ul>
      <Acts of={acts(of)} />
    </>
  );
}
