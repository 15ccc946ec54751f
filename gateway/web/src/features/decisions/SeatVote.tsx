import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Change, drawUp } from '../../api/change.ts';
import { useConsortiumId } from '../../app/consortium.ts';
import { useForm } from '../../form/useForm.ts';
import { useLeaving } from '../../form/useLeaving.ts';
import { ofPlatform } from '../../session/session.ts';
import type { Elector } from './useElectors.ts';

const CHOICES = ['yes', 'no', 'abstain'] as const;

type Choice = (typeof CHOICES)[number];

export function castVote(consortiumId: string, votingId: string, seat: string, choice: Choice): Change {
  return drawUp('/api/consortium/consortia/{consortiumId}/votings/{votingId}/votes', { consortiumId, votingId }, { seat, choice });
}

const NOTHING: { choice?: Choice } = {};

interface Props {
  votingId: string;
  elector: Elector;
  /** What others have given to this seat, which its vote carries, in words. */
  carried: readonly string[];
  /** Counted up when all that is chosen is to be cast. */
  order: number;
  chose: (seat: string, chosen: boolean) => void;
}

/** The vote of one seat: what it said last, what is chosen now, and what became of it. */
export function SeatVote({ votingId, elector: { seat, weight, choice: recorded }, carried, order, chose }: Props) {
  const { t } = useTranslation('decisions');
  const queries = useQueryClient();
  const consortiumId = useConsortiumId();
  const { value, outcome, set, send } = useForm(`vote ${votingId} ${seat}`, NOTHING, () => void queries.invalidateQueries(ofPlatform));
  const cast = useRef<() => void>(undefined);
  cast.current = () => {
    const { choice } = value;
    if (choice !== undefined) {
      send(() => castVote(consortiumId, votingId, seat, choice));
    }
  };
  useEffect(() => {
    if (order > 0) {
      cast.current?.();
    }
  }, [order]);
  useLeaving(value.choice !== undefined);
  useEffect(() => chose(seat, value.choice !== undefined), [chose, seat, value.choice]);
  return (
    <fieldset>
      <legend>{t('seatWeighing', { seat, weight })}</legend>
      {carried.map((each) => (
        <p key={each}>{each}</p>
      ))}
      {CHOICES.map((each) => (
        <label key={each}>
          <input type="radio" name={`vote ${seat}`} value={each} checked={(value.choice ?? recorded) === each} onChange={() => set({ choice: each })} /> {t(`choices.${each}`)}
        </label>
      ))}
      <p role="status">
        {outcome.state === 'unknown' && t('app:form.unknown')}
        {outcome.state === 'refused' && (
          <>
            {t('refusedVote')} <span lang="en">{outcome.problem.message}</span> <a href={`/problems/${outcome.problem.slug}`}>{t('app:states.why')}</a>
          </>
        )}
        {outcome.state === 'idle' && (value.choice !== undefined ? t('chosenNotCast') : recorded === undefined ? t('notCast') : t('recordedVote', { choice: t(`choices.${recorded}`) }))}
      </p>
    </fieldset>
  );
}
