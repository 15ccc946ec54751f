import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api, type Schemas, versioned } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Answer } from '../../states/Answer.tsx';
import { instant } from '../../values/dates.ts';

type Voting = Schemas['consortium']['VotingResponse'];

/** What is being voted on, until when, and how many have voted. */
export function OpenVotes({ consortiumId }: { consortiumId: string }) {
  const { t } = useTranslation('consortium');
  const found = useQuery({
    queryKey: ['votings', consortiumId, 'overview'],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}/votings', { params: { path: { consortiumId }, query: { open: true } } })),
  });
  return (
    <>
      <Answer to={found}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('noVotes')}</p>
          ) : (
            <ul>
              {items.map((voting) => (
                <li key={voting.id}>
                  <One of={voting} consortiumId={consortiumId} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      <p>
        <Link to={`/c/${consortiumId}/decisions/votings`}>{t('allVotes')}</Link>
      </p>
    </>
  );
}

/** A voting by the title of its motion; the motion's id stands for that until it is there. */
function One({ of: { id, motion, ends, votes, electors }, consortiumId }: { of: Voting; consortiumId: string }) {
  const { t } = useTranslation('decisions');
  const { data } = useQuery({
    queryKey: ['motion', consortiumId, motion],
    queryFn: () => versioned(api.GET('/api/consortium/consortia/{consortiumId}/motions/{motionId}', { params: { path: { consortiumId, motionId: motion } } })),
  });
  return (
    <>
      <Link to={`/c/${consortiumId}/decisions/votings/${id}`}>{data?.value.question.title ?? motion}</Link> · {t('ends')}{' '}
      {ends === undefined ? t('untilClosed') : <time dateTime={ends}>{instant(ends, locale())}</time>} · {t('castOf', { votes, electors })}
    </>
  );
}
