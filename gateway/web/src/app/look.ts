import { createContext, useContext } from 'react';
import type { Appearance } from './theme.ts';

/** Light or dark, and how to change it. */
export const Look = createContext<{ appearance: Appearance; choose: (appearance: Appearance) => void } | undefined>(undefined);

export function useLook() {
  const look = useContext(Look);
  if (look === undefined) {
    throw new Error('There is no look outside of the app');
  }
  return look;
}
