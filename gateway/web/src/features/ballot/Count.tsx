import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { Title } from '../../app/Title.tsx';
import type { Extent } from '../../ballot/recorded.ts';
import { Table } from '../../list/Table.tsx';
import { Answer } from '../../states/Answer.tsx';
import { Counted } from './Counted.tsx';
import { OwnBallots } from './OwnBallots.tsx';
import { useBallots, useSecretVote } from './secretVote.ts';

/** After the close of a secret vote: its ballots, one's own among them, and the count of this browser beside the recorded one. */
export default function Count() {
  const { t } = useTranslation('ballot');
  const { votingId = '' } = useParams();
  return (
    <>
      <Title text={t('count.title')} />
      <Answer to={useSecretVote(useConsortiumId(), votingId)}>
        {({ voting, extent }) =>
          voting.papers === undefined ? (
            <Alert type="info" role="status" title={t('count.notSecret')} />
          ) : voting.open ? (
            <Alert type="info" role="status" title={t('count.sealed')} />
          ) : (
            <Closed voting={votingId} papers={voting.papers} extent={extent} />
          )
        }
      </Answer>
    </>
  );
}

function Closed({ voting, ...counted }: { voting: string; papers: readonly { weight: string; taken: number }[]; extent: Extent }) {
  const { t } = useTranslation('ballot');
  const consortium = useConsortiumId();
  return (
    <Answer to={useBallots(consortium, voting)}>
      {(ballots) => (
        <>
          <h2>{t('count.own')}</h2>
          <OwnBallots ballots={ballots} consortium={consortium} voting={voting} />
          <h2>{t('count.anew')}</h2>
          <Counted ballots={ballots} consortium={consortium} voting={voting} {...counted} />
          <h2>{t('count.all')}</h2>
          <Table
            caption={t('count.listed', { count: ballots.length })}
            records={ballots}
            name={({ number }) => number}
            columns={[
              { title: t('count.number'), cell: ({ number }) => <code>{number}</code> },
              { title: t('take.choice'), cell: ({ choice }) => choice && t(`take.choices.${choice}`) },
              { title: t('count.weight'), cell: ({ weight }) => weight, figure: true },
            ]}
          />
        </>
      )}
    </Answer>
  );
}
