import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/ConsortiumFrame.tsx';
import { Facts } from '../../app/Facts.tsx';
import { useCharter } from '../../app/governance.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { Title } from '../../app/Title.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { useMe } from '../../session/session.ts';
import { Answer } from '../../states/Answer.tsx';
import { date, instant } from '../../values/dates.ts';
import { useOwnActs } from './ownActs.ts';

type Membership = Schemas['consortium']['MemberResponse'];

/** All that has been between the consortium and one organisation, and whether it has a vote today. */
export default function Member() {
  const { t } = useTranslation('members');
  const consortiumId = useConsortiumId();
  const { organisation = '' } = useParams();
  const { organisations } = useMe();
  const charter = useCharter();
  const acts = useOwnActs();
  const path = { consortiumId, organisation };
  const found = useQuery({
    queryKey: ['participation', consortiumId, organisation],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}/members/{organisation}', { params: { path } })),
  });
  const vote = useQuery({
    queryKey: ['member-vote', consortiumId, organisation],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}/members/{organisation}/vote', { params: { path } })),
  });
  return (
    <>
      <Title text={t('memberNamed', { organisation })} />
      <p>
        <Link to={`/org/${organisation}`}>{t('register')}</Link>
      </p>
      <Answer to={vote}>{({ votes, bar }) => <p>{votes || bar === undefined ? t('hasVote') : t('hasNoVote', { bar: t(`bars.${bar}`) })}</p>}</Answer>
      <Answer to={found}>
        {({ memberships, invitation, hearings = [], statements = [], noticeClaim, entries }) => (
          <>
            <RestsOn of="consortium" entries={entries} />
            {invitation !== undefined && <p>{t('invited', { day: date(invitation.invitedOn, locale()), membershipClass: invitation.membershipClass })}</p>}
            {noticeClaim !== undefined && <p>{t('claims', { day: date(noticeClaim.givenOn, locale()), effective: date(noticeClaim.effectiveOn, locale()) })}</p>}
            {memberships.map((each) => (
              <One key={each.from} of={each} />
            ))}
            <Said title={t('hearings')} of={hearings.map((each) => [each.recordedAt, t('heldAgainst', { reason: each.reason, until: date(each.until, locale()) })])} />
            <Said title={t('statements')} of={statements.map((each) => [each.recordedAt, each.text])} />
          </>
        )}
      </Answer>
      {organisations.includes(organisation) && charter.data !== undefined && <Acts of={acts(organisation, charter.data.version)} />}
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
        of={[
          [t('class'), of.membershipClass],
          [t('charter'), of.charterVersion],
          [t('termEnds'), day(of.termEndsOn)],
          [t('noticeGiven'), day(of.noticeGivenOn)],
          [t('until'), day(of.until)],
          [t('expelledFor'), of.expelledFor && t(`decisions:grounds.${of.expelledFor}`)],
        ]}
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
