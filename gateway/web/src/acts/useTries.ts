import { useQueries } from '@tanstack/react-query';
import { useRef } from 'react';
import { tried } from '../api/change.ts';
import { Problem } from '../api/problem.ts';
import { type Act, pointer } from './act.ts';
import { read, sample } from './typed.ts';

/**
 * What stands against some acts now, in their order: nothing where they can be done, or where only doing them would tell. While that is
 * asked anew, what was answered last stands, and of an act that has come up meanwhile it is null: so no form is taken from under somebody's
 * hands. Undefined until all are answered for the first time.
 */
export function useTries(acts: readonly Act[]): readonly (Problem | undefined | null)[] | undefined {
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
  const answered = useRef(false);
  answered.current ||= acts.every(({ name }) => last.has(name));
  return answered.current ? acts.map(({ name }) => (last.has(name) ? last.get(name) : null)) : undefined;
}

/** A field that can be filled in otherwise does not stand against an act, nor does a version that is being read anew. */
function against(act: Act, found: Problem | null | undefined): Problem | undefined {
  const open = found?.slug === 'cannot-be-tried' || found?.status === 412 || (act.fields ?? []).some((field) => found?.fields.has(pointer(field)));
  return found instanceof Problem && !open ? found : undefined;
}
