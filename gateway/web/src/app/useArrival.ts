import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Moves the focus to the content when another page is shown, so that who reads by ear or keyboard begins there; not at the first. */
export function useArrival() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current !== pathname) {
      shown.current = pathname;
      main.current?.focus();
      scrollTo(0, 0);
    }
  }, [pathname]);
  return main;
}
