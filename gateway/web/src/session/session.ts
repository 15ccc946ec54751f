import { type QueryKey, useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { actingFor } from '../api/actingFor.ts';
import { csrf, gateway } from '../api/client.ts';
import { Problem } from '../api/problem.ts';
import { forgetOthers } from '../form/drafts.ts';

/** Who is signed in, as the gateway knows them. */
export interface Me {
  person: string;
  name: string;
  organisations: string[];
  administrator: boolean;
}

interface Left {
  person: string;
  secondsLeft?: number;
}

export type Standing =
  | { state: 'present'; secondsLeft: number | undefined }
  | { state: 'ending' }
  | { state: 'over' }
  | { state: 'other' };

/** Two minutes, in which one can still say that one stays. */
export const WARNING = 120;

const SELDOM = 60;
const OFTEN = 20;

/** How long until the gateway is asked again: seldom, but not too late for the warning, and often while a sign-in elsewhere is awaited. */
export function pause(standing: Standing): number {
  if (standing.state !== 'present') {
    return OFTEN;
  }
  const untilWarning = standing.secondsLeft === undefined ? SELDOM : standing.secondsLeft - WARNING;
  return Math.max(1, Math.min(SELDOM, untilWarning));
}

export function standing(person: string, left: Left | 'over'): Standing {
  if (left === 'over') {
    return { state: 'over' };
  }
  if (left.person !== person) {
    return { state: 'other' };
  }
  const { secondsLeft } = left;
  return secondsLeft !== undefined && secondsLeft <= WARNING ? { state: 'ending' } : { state: 'present', secondsLeft };
}

/** A session brings a cookie that pages may read: where there is none, there is nobody to ask about. */
async function ofSession<T, I>(ask: () => Promise<T>, instead: I): Promise<T | I> {
  return csrf() === undefined ? instead : ask().catch(nobody(instead));
}

/** What was asked of the platform about anything but who one is and for how long. */
export const ofPlatform = { predicate: ({ queryKey }: { queryKey: QueryKey }) => !['me', 'session'].includes(String(queryKey[0])) };

/** Whether somebody runs the platform and belongs to nobody in it: of a consortium they see its name and its life, and no more. */
export function isOutside({ administrator, organisations }: Pick<Me, 'administrator' | 'organisations'>): boolean {
  return administrator && organisations.length === 0;
}

/** Who is signed in; null where nobody is. */
export function useWho() {
  return useQuery({ queryKey: ['me'], queryFn: () => ofSession(arrived, null), staleTime: Infinity });
}

/** Whoever comes to this tab finds nothing of who was here before: not what they typed, nor for whom they acted. */
export async function arrived(): Promise<Me> {
  const me = await gateway<Me>('/me');
  forgetOthers(me.person);
  if (!me.organisations.includes(actingFor.get() ?? '')) {
    actingFor.set(undefined);
  }
  return me;
}

/** How the session stands, asked for without prolonging it. */
export function useStanding(person: string) {
  return useQuery({
    queryKey: ['session', person],
    queryFn: async () => standing(person, await ofSession(() => gateway<Left>('/session'), 'over' as const)),
    refetchInterval: ({ state: { data, status } }) => (data === undefined || status === 'error' ? OFTEN : pause(data)) * 1000,
    retry: false,
    refetchOnWindowFocus: 'always',
  });
}

function nobody<T>(instead: T): (failure: unknown) => T {
  return (failure) => {
    if (failure instanceof Problem && failure.status === 401) {
      return instead;
    }
    throw failure;
  };
}

/** Where one signs in, and comes back to. */
export function signInAt(path: string): string {
  return `/login?return=${encodeURIComponent(path)}`;
}

const Who = createContext<Me | undefined>(undefined);

export const SignedIn = Who.Provider;

/** Who is signed in, on pages that are for them alone. */
export function useMe(): Me {
  const me = useContext(Who);
  if (me === undefined) {
    throw new Error('This page is for people who have signed in');
  }
  return me;
}
