import { Alert, Button } from 'antd';
import { type FormEvent, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Refusals } from '../../acts/Refusals.tsx';
import { useTries } from '../../acts/useTries.ts';
import { useConsortiumId } from '../../app/consortium.ts';
import type { Schemas } from '../../api/client.ts';
import { Loading } from '../../states/Answer.tsx';
import { castVote, SeatVote } from './SeatVote.tsx';
import type { Elector } from './useElectors.ts';

interface Props {
  voting: Schemas['consortium']['VotingResponse'];
  electors: readonly Elector[];
  own: readonly string[];
  /** Whether it is a part of a page; else it stands below what leads to it. */
  headed?: boolean;
}

/** One sheet for all seats that one votes for: each is chosen and recorded for itself, and shown done or refused. */
export function VoteSheet({ voting, electors, own, headed = true }: Props) {
  const { t } = useTranslation('decisions');
  const consortiumId = useConsortiumId();
  const mine = electors.filter(({ seat }) => own.includes(seat));
  const secret = voting.terms.rule.secrecy === 'secret';
  const against = useTries(
    secret
      ? []
      : mine.map(({ seat }) => ({ name: `vote ${seat}`, title: seat, request: () => castVote(consortiumId, voting.id, seat, 'abstain') })),
  );
  const [order, give] = useState(0);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const chose = useCallback(
    (seat: string, is: boolean) =>
      choose((before) => {
        const next = new Set(before);
        if (is) {
          next.add(seat);
        } else {
          next.delete(seat);
        }
        return next;
      }),
    [],
  );
  const cast = (event: FormEvent) => {
    event.preventDefault();
    give(order + 1);
  };
  if (mine.length === 0) {
    return <p>{t('noVote')}</p>;
  }
  if (secret) {
    return (
      <>
        <Alert type="info" role="status" title={t('secretSheet')} />
        <p className="ways">
          <Link to={`/c/${consortiumId}/votings/${voting.id}/paper`}>{t('takePaper')}</Link>
          <Link to="/ballot">{t('castBallot')}</Link>
        </p>
      </>
    );
  }
  const refused = mine.flatMap(({ seat }, index) => {
    const problem = against?.[index];
    return problem ? [{ title: seat, problem }] : [];
  });
  const sheet =
    against === undefined ? (
      <Loading />
    ) : (
      <form onSubmit={cast}>
        <p>{t('sheetHint')}</p>
        {mine.map((elector, index) =>
          against[index] === undefined ? (
            <SeatVote key={elector.seat} votingId={voting.id} elector={elector} carried={carried(elector.seat)} order={order} chose={chose} />
          ) : null,
        )}
        {refused.length < mine.length && (
          <Button type="primary" htmlType="submit" disabled={chosen.size === 0}>
            {t('castVotes', { count: chosen.size })}
          </Button>
        )}
        <Refusals of={refused} />
      </form>
    );
  return headed ? (
    <section aria-label={t('sheet')}>
      <h2>{t('sheet')}</h2>
      {sheet}
    </section>
  ) : (
    sheet
  );

  function carried(seat: string): string[] {
    return electors.flatMap(({ seat: from, given }) => given.filter(({ to }) => to === seat).map(({ part }) => t('carries', { part, from })));
  }
}
