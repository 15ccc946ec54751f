import { useCallback, useRef, useState } from 'react';
import type { Change } from '../api/change.ts';
import { useMe } from '../session/session.ts';
import { same } from './differences.ts';
import { type Draft, drafts } from './drafts.ts';

/**
 * What is typed in a form: kept with each letter, found again after a reload, forgotten once it is answered. `present` is what stands in it
 * before anything is typed; what it was when somebody began is kept as what they saw.
 */
export function useDraft<T>(name: string, present: T) {
  const { person } = useMe();
  const kept = useRef(drafts(person)).current;
  const [draft, change] = useState(() => kept.get<T>(name));
  const now: Draft<T> = draft ?? { value: present, seen: present };
  const keep = useCallback(
    (next: Draft<T>) => {
      kept.keep(name, next);
      change(next);
    },
    [kept, name],
  );
  const forget = useCallback(() => {
    kept.forget(name);
    change(undefined);
  }, [kept, name]);
  return {
    value: now.value,
    seen: now.seen,
    change: now.change,
    touched: draft !== undefined,
    /** What is typed now; what they had seen before, or see from now on. */
    set: (value: T, seen: T = now.seen) => keep({ value, seen }),
    sent: (sent: Change) => keep({ ...now, change: sent }),
    /** What was sent is answered, so it is not sent again; what was typed stays. */
    refused: () => (same(now.value, now.seen) ? forget() : keep({ value: now.value, seen: now.seen })),
    forget,
  };
}
