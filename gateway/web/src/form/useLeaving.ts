import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';

/** Forms of this page in which something is typed. The router asks one guard alone, so there is one for all of them. */
const touched = new Set<object>();

/** Says of a form whether something is typed in it, so that leaving the page warns. */
export function useLeaving(isTouched: boolean): void {
  useEffect(() => {
    if (!isTouched) {
      return;
    }
    const form = {};
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    touched.add(form);
    addEventListener('beforeunload', ask);
    return () => {
      touched.delete(form);
      removeEventListener('beforeunload', ask);
    };
  }, [isTouched]);
}

/** Asks before a page is left on which something was typed; once, around all pages. */
export function useGuard(): void {
  const { t } = useTranslation();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => touched.size > 0 && currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    if (blocker.state === 'blocked') {
      if (confirm(t('form.leave'))) {
        blocker.proceed();
      } else {
        blocker.reset();
      }
    }
  }, [blocker, t]);
}
