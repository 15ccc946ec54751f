import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { Facts } from '../../list/Facts.tsx';
import { useOwnSeats } from '../../app/governance.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Answer, Loading } from '../../states/Answer.tsx';
import { instant } from '../../values/dates.ts';
import { Electors } from './Electors.tsx';
import { Heading } from './Heading.tsx';
import { Question } from './Question.tsx';
import { TallyTable } from './TallyTable.tsx';
import { useKinds } from './useKinds.ts';
import { useRule } from './useRule.ts';
import { useElectors } from './useElectors.ts';
import { Verification } from './Verification.tsx';
import { useVotingActs } from './votingActs.ts';
import { VoteSheet } from './VoteSheet.tsx';

/** A voting: what is asked, until when, by which rule, who may vote; and the sheet on which one votes for one's seats. */
export default function Voting() {
  const { t } = useTranslation('decisions');
  const consortiumId = useConsortiumId();
  const { votingId = '' } = useParams();
  const found = useQuery({
    queryKey: ['voting', consortiumId, votingId],
    queryFn: async () => {
      const path = { consortiumId, votingId };
      const voting = await answered(api.GET('/api/consortium/consortia/{consortiumId}/votings/{votingId}', { params: { path } }));
      const motion = await answered(
        api.GET('/api/consortium/consortia/{consortiumId}/motions/{motionId}', { params: { path: { consortiumId, motionId: voting.motion } } }),
      );
      return { voting, motion };
    },
  });
  return <Answer to={found}>{({ voting, motion }) => <Shown voting={voting} motion={motion} title={t('votingOn', { title: motion.question.title })} />}</Answer>;
}

interface Props {
  voting: Schemas['consortium']['RecordedVotingResponse'];
  motion: Schemas['consortium']['MotionResponse'];
  title: string;
}

function Shown({ voting, motion, title }: Props) {
  const { t } = useTranslation('decisions');
  const consortiumId = useConsortiumId();
  const base = `/c/${consortiumId}/decisions`;
  const { body } = useKinds();
  const rule = useRule();
  const electors = useElectors(voting.id);
  const seats = useOwnSeats();
  const own = seats.data?.items.map(({ seat }) => seat) ?? [];
  const acts = useVotingActs();
  const amended = motion.amendments.find(({ number }) => number === voting.amendment);
  const mine = electors.data?.filter(({ seat }) => own.includes(seat)) ?? [];
  return (
    <>
      <Heading text={title} />
      <Facts
        of={{
          [t('stage')]: voting.outcome === undefined ? t(voting.open ? 'open' : 'over') : t(`outcomes.${voting.outcome}`),
          [t('body')]: body(voting.terms.body),
          [t('procedure')]: t(`procedures.${voting.terms.procedure}`),
          [t('opened')]: instant(voting.opened, locale()),
          [t('ends')]: voting.ends === undefined ? t('untilClosed') : instant(voting.ends, locale()),
          [t('extensions')]: voting.extensions === 0 ? undefined : voting.extensions,
          [t('cast')]: t('castOf', { votes: voting.votes, electors: voting.electors }),
          [t('motion')]: <Link to={`${base}/motions/${voting.motion}`}>{voting.motion}</Link>,
        }}
      />
      <RestsOn of="consortium" entries={voting.entries} />
      <Question of={amended?.question ?? motion.question} />
      {voting.open && (seats.isPending || electors.isPending) && <Loading />}
      {voting.open && electors.data && seats.data && <VoteSheet voting={voting} electors={electors.data} own={own} />}
      {voting.tally !== undefined && <TallyTable of={voting.tally} />}
      {!voting.open && voting.papers !== undefined && (
        <p>
          <Link to={`/c/${consortiumId}/votings/${voting.id}/ballots`}>{t('ballots')}</Link>
        </p>
      )}
      <p>
        <Link to={`${base}/motions/${voting.motion}/account`}>{t('account')}</Link>
      </p>
      <h2>{t('byRule', { version: voting.terms.charterVersion })}</h2>
      <ul>
        {rule(voting.terms.rule).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2>{t('electors')}</h2>
      <Answer to={electors}>{(all) => <Electors of={all} own={own} />}</Answer>
      {!voting.open && <Verification votingId={voting.id} />}
      {seats.isPending || electors.isPending ? <Loading /> : <Acts of={acts(voting, mine, electors.data ?? [])} />}
    </>
  );
}
