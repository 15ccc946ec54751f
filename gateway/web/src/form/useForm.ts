import { useEffect, useState } from 'react';
import type { Change } from '../api/change.ts';
import { type Difference, differences, merged, same } from './differences.ts';
import { useDraft } from './useDraft.ts';
import { useSending } from './useSending.ts';

/**
 * A form: what is typed is kept, and sent under one key until it is answered. After a refusal the next request is another one, under a key of
 * its own.
 *
 * `present` is what stands in it before anything is typed: what is recorded now, or nothing. Where somebody else changes that meanwhile, it is
 * taken over in the fields that were left alone here; of the others `conflicts` says what was seen, what is there now and what is wanted.
 */
export function useForm<T extends object>(name: string, present: T, done: (answer: unknown) => void) {
  const draft = useDraft(name, present);
  const [conflicts, tell] = useState<readonly Difference[]>([]);
  const { outcome, submit } = useSending(draft.change, {
    done: ({ value }) => {
      draft.forget();
      done(value);
    },
    refused: draft.refused,
  });
  const behind = draft.touched && draft.change === undefined && !same(draft.seen, present);
  useEffect(() => {
    if (behind) {
      tell(differences(draft.seen, present, draft.value));
      draft.set(merged(draft.seen, present, draft.value), present);
    }
  }, [behind]);
  const send = (draw: (value: T) => Change) =>
    void submit(() => {
      const change = draft.change ?? draw(draft.value);
      draft.sent(change);
      tell([]);
      return change;
    });
  return { ...draft, outcome, conflicts, busy: outcome.state === 'sending' || outcome.state === 'unknown', send };
}
