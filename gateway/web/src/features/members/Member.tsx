import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { Facts } from '../../list/Facts.tsx';
import { useCharter } from '../../app/governance.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { useNames } from '../../app/useNames.ts';
import { answered, api, type Schemas, versioned } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { useMe } from '../../session/session.ts';
import { Answer } from '../../states/Answer.tsx';
import { date, instant } from '../../values/dates.ts';
import { Heading } from './Heading.tsx';
import { MemberDues } from './MemberDues.tsx';
import { MemberSeats } from './MemberSeats.tsx';
import { useOfficeActs } from './officeActs.ts';
import { useOwnActs } from './ownActs.ts';

type Membership = Schemas['consortium']['MemberResponse'];

/** All that has been between the consortium and one organisation: its membership, vote, seats, dues, and what was said and held against it. */
export default function Member() {
  const { t } = useTranslation('members');
  const consortiumId = useConsortiumId();
  const { organisation = '' } = useParams();
  const { organisations } = useMe();
  const charter = useCharter();
  const name = useNames([organisation]);
  const own = useOwnActs();
  const office = useOfficeActs();
  const path = { consortiumId, organisation };
  const found = useQuery({
    queryKey: ['participation', consortiumId, organisation],
    queryFn: () => versioned(api.GET('/api/consortium/consortia/{consortiumId}/members/{organisation}', { params: { path } })),
  });
  const vote = useQuery({
    queryKey: ['member-vote', consortiumId, organisation],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}/members/{organisation}/vote', { params: { path } })),
  });
  return (
    <>
      <Heading text={t('memberNamed', { organisation: name(organisation) })} />
      <p>
        <Link to={`/org/${organisation}`}>{t('register')}</Link>
      </p>
      <Answer to={vote}>{({ votes, bar }) => <p>{votes || bar === undefined ? t('hasVote') : t('hasNoVote', { bar: t(`bars.${bar}`) })}</p>}</Answer>
      <Answer to={found}>
        {({ value, etag }) => (
          <>
            <Story of={value} />
            <RestsOn of="consortium" entries={value.entries} />
            <h2>{t('seats')}</h2>
            <MemberSeats organisation={organisation} />
            <MemberDues organisation={organisation} />
            {!charter.isPending && (
              <Acts of={[...(organisations.includes(organisation) && charter.data !== undefined ? Object.values(own(organisation, charter.data.version)) : []), ...office(value, etag)]} />
            )}
          </>
        )}
      </Answer>
    </>
  );
}

/** What has been between the consortium and the organisation, as it was recorded. */
function Story({ of: { memberships, invitation, hearings = [], statements = [], noticeClaim } }: { of: Schemas['consortium']['ParticipationResponse'] }) {
  const { t } = useTranslation('members');
  return (
    <>
      {invitation !== undefined && <p>{t('invited', { day: date(invitation.invitedOn, locale()), membershipClass: invitation.membershipClass })}</p>}
      {noticeClaim !== undefined && (
        <p>
          {t('claims', { day: date(noticeClaim.givenOn, locale()), effective: date(noticeClaim.effectiveOn, locale()) })} {t('letter')}: <code>{noticeClaim.letter}</code>
        </p>
      )}
      {memberships.map((each) => (
        <One key={each.from} of={each} />
      ))}
      <Said title={t('hearings')} of={hearings.map((each) => [each.recordedAt, t('heldAgainst', { reason: each.reason, until: date(each.until, locale()) })])} />
      <Said title={t('statements')} of={statements.map((each) => [each.recordedAt, each.text])} />
    </>
  );
}

function One({ of }: { of: Membership }) {
  const { t } = useTranslation('members');
  const day = (text: string | undefined) => text && date(text, locale());
  return (
    <>
      <h2>{t('membershipFrom', { day: date(of.from, locale()) })}</h2>
      <Facts
        of={{
          [t('class')]: of.membershipClass,
          [t('charter')]: of.charterVersion,
          [t('termEnds')]: day(of.termEndsOn),
          [t('noticeGiven')]: day(of.noticeGivenOn),
          [t('until')]: day(of.until),
          [t('expelledFor')]: of.expelledFor && t(`decisions:grounds.${of.expelledFor}`),
        }}
      />
      {of.suspensions !== undefined && of.suspensions.length > 0 && (
        <ul aria-label={t('suspensions')}>
          {of.suspensions.map(({ from, until, reason }) => (
            <li key={from}>{t('suspended', { from: date(from, locale()), until: until === undefined ? '…' : date(until, locale()), reason })}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Said({ title, of }: { title: string; of: readonly (readonly [string, string])[] }) {
  return of.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <ul>
        {of.map(([at, text]) => (
          <li key={at}>
            {instant(at, locale())}: <span className="asWritten">{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
