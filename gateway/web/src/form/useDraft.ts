import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import type { Change } from '../api/change.ts';
import { useMe } from '../session/session.ts';
import { type Draft, drafts } from './drafts.ts';

/** What is typed in a form: kept with each letter, found again after a reload, forgotten once it is answered. */
export function useDraft<T>(name: string, empty: T) {
  const { person } = useMe();
  const kept = useRef(drafts(person)).current;
  const [draft, change] = useState<Draft<T>>(() => kept.get<T>(name) ?? { value: empty });
  const [touched, touch] = useState(() => kept.get<T>(name) !== undefined);
  const keep = useCallback(
    (next: Draft<T>) => {
      kept.keep(name, next);
      change(next);
      touch(true);
    },
    [kept, name],
  );
  const forget = useCallback(() => {
    kept.forget(name);
    change({ value: empty });
    touch(false);
  }, [kept, name, empty]);
  return {
    value: draft.value,
    change: draft.change,
    touched,
    set: (value: T) => keep({ value }),
    sent: (sent: Change) => keep({ ...draft, change: sent }),
    forget,
  };
}

/** Asks before a page is left on which something was typed. */
export function useLeaving(touched: boolean): void {
  const { t } = useTranslation();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => touched && currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    if (blocker.state === 'blocked') {
      if (confirm(t('form.leave'))) {
        blocker.proceed();
      } else {
        blocker.reset();
      }
    }
  }, [blocker, t]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    if (touched) {
      addEventListener('beforeunload', ask);
    }
    return () => removeEventListener('beforeunload', ask);
  }, [touched]);
}
