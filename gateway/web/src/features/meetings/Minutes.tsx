import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { Facts } from '../../list/Facts.tsx';
import { useOwnSeats } from '../../app/governance.ts';
import { Printing } from '../../app/Printing.tsx';
import { ProveIt } from '../../app/ProveIt.tsx';
import { answered, api } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Answer } from '../../states/Answer.tsx';
import { date, instant } from '../../values/dates.ts';
import { Heading } from './Heading.tsx';
import { useMinutesActs } from './minutesActs.ts';
import { Passages } from './Passages.tsx';

/** A version of minutes, as it was recorded, to be read, printed, proven and objected to. */
export default function Minutes() {
  const { t } = useTranslation('meetings');
  const consortiumId = useConsortiumId();
  const { meetingId = '', version = '' } = useParams();
  const own = useOwnSeats().data?.items.map(({ seat }) => seat) ?? [];
  const acts = useMinutesActs()(meetingId, version);
  const path = { consortiumId, meetingId, version: Number(version) };
  const found = useQuery({
    queryKey: ['minutes', consortiumId, meetingId, version],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}/meetings/{meetingId}/minutes/{version}', { params: { path } })),
  });
  const file = `/api/consortium/consortia/${consortiumId}/meetings/${meetingId}/minutes/${version}`;
  return (
    <Answer to={found}>
      {({ minutes, standing, accepted, despite, objections, items, proof }) => (
        <>
          <Heading text={t('minutesVersion', { meeting: meetingId, version })} />
          <p className="ways">
            <Link to={`/c/${consortiumId}/meetings/${meetingId}/minutes`}>{t('allVersions')}</Link>
            <a href={`${file}/pdf`}>{t('pdf')}</a>
            <a href={file} download={`minutes-${meetingId}-${version}.json`}>
              {t('statement')}
            </a>
            <Printing />
          </p>
          <Facts
            of={{
              [t('stage')]: t(`standings.${standing}`),
              [t('objectUntil')]: date(minutes.until, locale()),
              [t('accepted')]: accepted && instant(accepted, locale()),
              [t('despite')]: despite,
              [t('corrects')]: minutes.reason,
              [t('digest')]: <code>{minutes.digest}</code>,
              [t('entry')]: (
                <>
                  {proof.seq} <ProveIt service="consortium" consortiumId={consortiumId} seq={proof.seq} />
                </>
              ),
            }}
          />
          <Passages of={items} />
          <h2>{t('objections')}</h2>
          {objections.length === 0 ? (
            <p>{t('noObjections')}</p>
          ) : (
            <ul>
              {objections.map(({ seat, reason }) => (
                <li key={seat}>
                  <strong>{seat}</strong>: {reason}
                </li>
              ))}
            </ul>
          )}
          <Acts of={[...own.map(acts.object), acts.accept, acts.correct(items)]} />
        </>
      )}
    </Answer>
  );
}
