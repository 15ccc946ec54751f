import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Answer } from '../../states/Answer.tsx';
import { Draw } from './Draw.tsx';
import { useSecretVote } from './secretVote.ts';

interface Props {
  consortium: string;
  votingId: string;
  seat: string;
  /** What chooses the seat among those that vote, where it is not known. */
  children?: (seats: readonly string[]) => ReactNode;
}

/** Takes a seat's paper: says beforehand what that means, proves the key, and has the blinded number signed. */
export function Taking({ consortium, votingId, seat, children }: Props) {
  const { t } = useTranslation('ballot');
  return (
    <>
      {(['secret', 'final', 'lost', 'later'] as const).map((said) => (
        <p key={said}>{t(`take.${said}`)}</p>
      ))}
      <Answer to={useSecretVote(consortium, votingId)}>
        {({ voting, electors, extent }) => {
          const elector = electors.find((each) => each.seat === seat);
          const papers = voting.papers?.find(({ weight }) => weight === elector?.weight);
          return !voting.open || voting.papers === undefined ? (
            <Alert type="info" role="status" title={t('take.notSecret')} />
          ) : (
            <>
              {children?.(electors.map((each) => each.seat))}
              {papers && (
                <>
                  <p>{t('take.shares', { count: papers.electors, weight: papers.weight })}</p>
                  <Draw key={seat} consortium={consortium} voting={votingId} seat={seat} weight={papers.weight} extent={extent} />
                </>
              )}
            </>
          );
        }}
      </Answer>
    </>
  );
}
