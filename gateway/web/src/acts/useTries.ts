import { useQueries } from '@tanstack/react-query';
import { useRef } from 'react';
import { tried } from '../api/change.ts';
import { Problem } from '../api/problem.ts';
import { type Act, pointer } from './act.ts';
import { read, sample } from './typed.ts';

/**
 * What stands against some acts now, in their order: nothing where they can be done, or where only doing them would tell. While that is
 * asked anew, what was answered last stands, so that no form is taken from under somebody's hands.
 */
export function useTries(acts: readonly Act[]): readonly (Problem | undefined)[] | undefined {
  const now = new Date();
  const queries = acts.map((act) => {
    const change = act.request(read(act, sample(act, now)));
    return {
      enabled: act.dependsOnTyped !== true,
      queryKey: ['try', change.path, act.name, change.ifMatch, change.actingFor],
      queryFn: async () => (await tried(change)) ?? null,
    };
  });
  const found = useQueries({ queries });
  const last = useRef(new Map<string, Problem | undefined>()).current;
  acts.forEach((act, index) => {
    const query = found[index];
    if (query !== undefined && !query.isLoading) {
      last.set(act.name, against(act, query.data));
    }
  });
  return acts.every(({ name }) => last.has(name)) ? acts.map(({ name }) => last.get(name)) : undefined;
}

/** A field that can be filled in otherwise does not stand against an act, nor does a version that is being read anew. */
function against(act: Act, found: Problem | null | undefined): Problem | undefined {
  const open = found?.slug === 'cannot-be-tried' || found?.status === 412 || (act.fields ?? []).some((field) => found?.fields.has(pointer(field)));
  return found instanceof Problem && !open ? found : undefined;
}
