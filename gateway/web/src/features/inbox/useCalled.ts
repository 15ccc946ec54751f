import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { Need } from '../../app/feature.ts';
import { needKinds } from '../../app/features.ts';

/** Needs of one kind in one consortium. */
const group = ({ consortium = '', kind }: Need) => `${consortium} ${kind}`;

/** Finds what needs are about by the name that it has: asked for once for each consortium and kind. Until that is known, or where it cannot be, there is none. */
export function useCalled(needs: readonly Need[]): (need: Need) => string | undefined {
  const queries = useQueryClient();
  const groups = new Map(needs.filter(({ kind }) => needKinds[kind]?.called !== undefined).map((need) => [group(need), need]));
  const asked = [...groups].map(([name, { consortium = '', kind }]) => {
    const subjects = [...new Set(needs.filter((need) => group(need) === name).map(({ subject }) => subject))].toSorted();
    return { name, queryKey: ['called', consortium, kind, subjects], queryFn: async () => needKinds[kind]?.called?.({ queries, consortiumId: consortium, subjects }) ?? [] };
  });
  const found = useQueries({ queries: asked.map(({ queryKey, queryFn }) => ({ queryKey, queryFn })) });
  const names = new Map(asked.flatMap(({ name }, at) => (found[at]?.data ?? []).map(([subject, called]) => [`${name} ${subject}`, called] as const)));
  return (need) => names.get(`${group(need)} ${need.subject}`);
}
