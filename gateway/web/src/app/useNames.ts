import { useQueries } from '@tanstack/react-query';
import { answered, api } from '../api/client.ts';

const AT_ONCE = 100;

/** Organisations as they stand on the register, at most a hundred of them. */
const registered = (ids: readonly string[]) => answered(api.GET('/api/consortium/organisations', { params: { query: { ids: ids.join(','), limit: AT_ONCE } } }));

/** What some organisations are called, for what is no component. */
export async function names(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { items } = await registered([...new Set(ids)].slice(0, AT_ONCE));
  return new Map(items.map(({ id, legalName }) => [id, legalName]));
}

/** What organisations are called on the register; while that is not there, or for who may not see it, their ids stand for them. */
export function useNames(organisations: readonly string[]): (organisation: string) => string {
  const ids = [...new Set(organisations)];
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, part) => ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE));
  const found = useQueries({
    queries: parts.map((part) => ({
      queryKey: ['names', part],
      queryFn: () => registered(part),
    })),
  });
  const names = new Map(found.flatMap(({ data }) => data?.items ?? []).map(({ id, legalName }) => [id, legalName]));
  return (organisation) => names.get(organisation) ?? organisation;
}
