import { useCallback, useEffect, useRef, useState } from 'react';
import { type Change, send } from '../api/change.ts';
import type { Versioned } from '../api/client.ts';
import { Problem } from '../api/problem.ts';

export type Outcome = { state: 'idle' } | { state: 'sending' } | { state: 'unknown' } | { state: 'refused'; problem: Problem };

type Sent = Parameters<typeof send>[0];

/**
 * Sends a form's change until it is answered. A change that was kept with the draft when the page was left or loaded anew is sent again as
 * it is, and while one is under way a second click sends nothing.
 */
export function useSending(kept: Change | undefined, done: (answer: Versioned<unknown>) => void) {
  const [outcome, tell] = useState<Outcome>({ state: 'idle' });
  const underWay = useRef<AbortController>(undefined);
  const told = useRef(done);
  told.current = done;
  const submit = useCallback(async (change: Sent) => {
    if (underWay.current !== undefined) {
      return;
    }
    const stop = new AbortController();
    underWay.current = stop;
    tell({ state: 'sending' });
    try {
      const answer = await send(change, { onUnknown: () => tell({ state: 'unknown' }), signal: stop.signal });
      tell({ state: 'idle' });
      told.current(answer);
    } catch (failure) {
      if (failure instanceof Problem && !stop.signal.aborted) {
        tell({ state: 'refused', problem: failure });
      } else if (!stop.signal.aborted) {
        throw failure;
      }
    } finally {
      underWay.current = undefined;
    }
  }, []);
  const first = useRef(kept);
  useEffect(() => {
    if (first.current !== undefined) {
      void submit(first.current);
    }
    return () => underWay.current?.abort();
  }, [submit]);
  return { outcome, submit };
}
