import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { Facts } from '../../list/Facts.tsx';
import { useOwnSeats } from '../../app/governance.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { api, type Schemas, versioned } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Answer, Loading } from '../../states/Answer.tsx';
import { date, instant } from '../../values/dates.ts';
import { Agenda } from './Agenda.tsx';
import { Heading } from './Heading.tsx';
import { useMeetingActs } from './meetingActs.ts';
import { Presence } from './Presence.tsx';
import { Summons } from './Summons.tsx';
import { useDebated } from './useDebated.ts';
import { useSummons } from './useSummons.ts';

/** A meeting: its agenda, who was summoned, who is there and whether that is a quorum; whoever presides runs it from here. */
export default function Meeting() {
  const { t } = useTranslation('meetings');
  const consortiumId = useConsortiumId();
  const { meetingId = '' } = useParams();
  const seated = useOwnSeats();
  const own = seated.data?.items ?? [];
  const summons = useSummons(meetingId);
  const found = useQuery({
    queryKey: ['meeting', consortiumId, meetingId],
    queryFn: () =>
      versioned(api.GET('/api/consortium/consortia/{consortiumId}/meetings/{meetingId}', { params: { path: { consortiumId, meetingId } } })),
  });
  const seats = summons.data?.pages.flatMap(({ items }) => items.map(({ seat }) => seat)) ?? [];
  return (
    <Answer to={found}>
      {({ value: meeting, etag }) => (
        <>
          <Heading text={meeting.title} />
          <Facts
            of={{
              [t('stage')]: t(`stages.${meeting.stage}`),
              [t('body')]: <Link to={`/c/${consortiumId}/bodies/${meeting.body}`}>{meeting.body}</Link>,
              [t('starts')]: instant(meeting.starts, locale()),
              [t('place')]: meeting.venue.place,
              [t('link')]: meeting.venue.link,
              [t('noticeBy')]: date(meeting.noticeBy, locale()),
              [t('agendaBy')]: date(meeting.agendaBy, locale()),
              [t('cancelled')]: meeting.cancelled,
              [t('charterVersion')]: meeting.charterVersion,
            }}
          />
          <RestsOn of="consortium" entries={meeting.entries} />
          <p>
            <Link to={`/c/${consortiumId}/meetings/${meetingId}/minutes`}>{t('minutes')}</Link>
          </p>
          <h2>{t('agenda')}</h2>
          <Agenda of={meeting.agenda} />
          {meeting.sessions.length > 0 && <Sessions of={meeting.sessions} />}
          <Presence meetingId={meetingId} live={meeting.stage === 'in-session'} />
          <h2>{t('summons')}</h2>
          <Summons pages={summons} />
          {seated.isPending ? <Loading /> : <Possible of={meeting} etag={etag} own={own.filter(({ body }) => body === meeting.body).map(({ seat }) => seat)} seats={seats} />}
        </>
      )}
    </Answer>
  );
}

type Held = Schemas['consortium']['MeetingResponse'];

function Possible({ of, etag, own, seats }: { of: Held; etag: string | undefined; own: readonly string[]; seats: readonly string[] }) {
  const acts = useMeetingActs();
  const { data, isPending } = useDebated(of.body);
  return isPending ? <Loading /> : <Acts of={acts(of, etag, own, seats, data?.items ?? [])} />;
}

function Sessions({ of }: { of: Held['sessions'] }) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <h2>{t('sessions')}</h2>
      <ol>
        {of.map(({ from, until, presiding, elected, reason, continues }) => (
          <li key={from}>
            {until === undefined ? t('sessionSince', { from: instant(from, locale()) }) : t('session', { from: instant(from, locale()), until: instant(until, locale()) })}{' '}
            {t(elected ? 'elected' : 'presided', { presiding })}
            {reason !== undefined && ` ${t('adjournedFor', { reason })}`}
            {continues !== undefined && ` ${t('continues', { at: instant(continues, locale()) })}`}
          </li>
        ))}
      </ol>
    </>
  );
}
