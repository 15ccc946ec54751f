import { useCallback, useEffect, useRef, useState } from 'react';
import { type Change, send } from '../api/change.ts';
import type { Versioned } from '../api/client.ts';
import { Problem } from '../api/problem.ts';

export type Outcome = { state: 'idle' } | { state: 'sending' } | { state: 'unknown' } | { state: 'refused'; problem: Problem };

type Sent = Parameters<typeof send>[0];

interface Answered {
  done: (answer: Versioned<unknown>) => void;
  refused: () => void;
}

/**
 * Sends a form's change until it is answered. A change that was kept with the draft when the page was left or loaded anew is sent again as
 * it is, and while one is under way nothing is drawn up or sent.
 */
export function useSending(kept: Change | undefined, answered: Answered) {
  const [outcome, tell] = useState<Outcome>({ state: 'idle' });
  const underWay = useRef<AbortController>(undefined);
  const told = useRef(answered);
  told.current = answered;
  const submit = useCallback(async (draw: () => Sent) => {
    if (underWay.current !== undefined) {
      return;
    }
    const stop = new AbortController();
    underWay.current = stop;
    tell({ state: 'sending' });
    try {
      const answer = await send(draw(), { onUnknown: () => tell({ state: 'unknown' }), signal: stop.signal });
      tell({ state: 'idle' });
      told.current.done(answer);
    } catch (failure) {
      if (failure instanceof Problem && !stop.signal.aborted) {
        tell({ state: 'refused', problem: failure });
        told.current.refused();
      } else if (!stop.signal.aborted) {
        tell({ state: 'idle' });
        throw failure;
      }
    } finally {
      underWay.current = undefined;
    }
  }, []);
  const first = useRef(kept);
  useEffect(() => {
    const change = first.current;
    if (change !== undefined) {
      void submit(() => change);
    }
    return () => underWay.current?.abort();
  }, [submit]);
  return { outcome, submit };
}
