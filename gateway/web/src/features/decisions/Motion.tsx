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
import { instant } from '../../values/dates.ts';
import { Heading } from './Heading.tsx';
import { useMotionActs } from './motionActs.ts';
import { Question } from './Question.tsx';
import { useKinds } from './useKinds.ts';

/** A motion: what it asks, its amendments, the votes on it, and what can be done with it now. */
export default function Motion() {
  const { t } = useTranslation('decisions');
  const consortiumId = useConsortiumId();
  const { motionId = '' } = useParams();
  const base = `/c/${consortiumId}/decisions`;
  const { body, kind } = useKinds();
  const seated = useOwnSeats();
  const seats = seated.data?.items ?? [];
  const acts = useMotionActs();
  const found = useQuery({
    queryKey: ['motion', consortiumId, motionId],
    queryFn: () =>
      versioned(api.GET('/api/consortium/consortia/{consortiumId}/motions/{motionId}', { params: { path: { consortiumId, motionId } } })),
  });
  return (
    <Answer to={found}>
      {({ value: motion, etag }) => (
        <>
          <Heading text={motion.question.title} />
          <Facts
            of={{
              [t('stage')]: t(`stages.${motion.stage}`),
              [t('kind')]: kind(motion.kind),
              [t('body')]: body(motion.body),
              [t('mover')]: motion.mover ?? t('secretariat'),
              [t('tabled')]: instant(motion.tabled, locale()),
              [t('id')]: motion.id,
            }}
          />
          <RestsOn of="consortium" entries={motion.entries} />
          <Question of={motion.question} />
          <h2>{t('amendments')}</h2>
          <Amendments of={motion.amendments} />
          <h2>{t('votings')}</h2>
          {motion.votings.length === 0 ? (
            <p>{t('noVotings')}</p>
          ) : (
            <>
              <ul>
                {motion.votings.map((id) => (
                  <li key={id}>
                    <Link to={`${base}/votings/${id}`}>{t('votingNamed', { id })}</Link>
                  </li>
                ))}
              </ul>
              <Link to={`${base}/motions/${motionId}/account`}>{t('account')}</Link>
            </>
          )}
          {seated.isPending ? <Loading /> : <Acts of={acts(motion, etag, seats.filter((seat) => seat.body === motion.body))} />}
        </>
      )}
    </Answer>
  );
}

function Amendments({ of }: { of: readonly Schemas['consortium']['Amendment'][] }) {
  const { t } = useTranslation('decisions');
  if (of.length === 0) {
    return <p>{t('noAmendments')}</p>;
  }
  return (
    <ol>
      {of.map(({ number, by, stage, question }) => (
        <li key={number} value={number}>
          <strong>{question.title}</strong> · {t(`amendmentStages.${stage}`)} · {by ?? t('secretariat')}
          <p className="asWritten">{question.reasons}</p>
        </li>
      ))}
    </ol>
  );
}
