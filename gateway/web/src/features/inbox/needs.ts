import { useQueries, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import type { Need, Recorded } from '../../app/feature.ts';
import { needKinds } from '../../app/features.ts';
import type { PageOf } from '../../list/pages.ts';
import { useMe } from '../../session/session.ts';
import { SERVICES } from './services.ts';

type Service = Recorded['service'];

const AT_ONCE = 200;

/** How far away what is due is. */
export type Distance = 'overdue' | 'week' | 'later' | 'undated';

export const distances: readonly Distance[] = ['overdue', 'week', 'later', 'undated'];

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Its own page of each service, of the same shape in all. A service of a former version has none: then it is not known what awaits somebody there. */
const get = api.GET as unknown as (path: string, init: object) => ReturnType<typeof api.GET<'/api/consortium/consortia', never>>;

/** A page of needs; what is in a ledger that cannot be read now may be missing. */
interface NeedsPage extends PageOf<Need> {
  incomplete?: boolean;
}

async function page(path: string, after: string | undefined): Promise<NeedsPage> {
  const query = { limit: AT_ONCE, ...(after !== undefined && { after }) };
  return (await answered(get(path, { params: { query } }))) as unknown as NeedsPage;
}

/** All that a list of a service says awaits the caller. */
async function needsOf(path: string): Promise<{ needs: Need[]; incomplete: boolean }> {
  const needs: Need[] = [];
  let incomplete = false;
  let after: string | undefined;
  do {
    const found = await page(path, after);
    needs.push(...found.items);
    incomplete ||= found.incomplete ?? false;
    after = found.next;
  } while (after !== undefined);
  return { needs, incomplete };
}

/** What awaits somebody, from all services that answer; those that do not, or not of everything, are named. */
export function useNeeds() {
  const queries = useQueryClient();
  const { administrator } = useMe();
  const asked = [
    ...SERVICES.map((service) => ({ service, path: `/api/${service}/needs` })),
    ...(administrator ? [{ service: 'consortium' as Service, path: '/api/consortium/platform/needs' }] : []),
  ];
  const all = useQueries({
    queries: asked.map(({ path }) => ({ queryKey: ['needs', path], queryFn: () => needsOf(path) })),
  });
  return {
    needs: all.flatMap((each, at) => (each.data?.needs ?? []).map((need) => ({ ...need, service: asked[at]?.service as Service }))),
    awaited: all.some(({ isPending }) => isPending),
    away: [...new Set(asked.flatMap(({ service }, at) => (all[at]?.isError || all[at]?.data?.incomplete ? [service] : [])))],
    again: () => void queries.invalidateQueries({ queryKey: ['needs'] }),
  };
}

/** Needs as they are told of, by a name, the first of them with all for whom it is: those that are met together are one. */
export function together<N extends Need>(needs: readonly N[]): Map<string, { need: N; whom: string[] }> {
  const found = new Map<string, { need: N; whom: string[] }>();
  needs.forEach((need) => {
    const { consortium, kind, subject, for: whom } = need;
    const name = [consortium, kind, subject, needKinds[kind]?.together ? '' : whom].join(' ');
    const before = found.get(name);
    found.set(name, { need: before?.need ?? need, whom: [...(before?.whom ?? []), whom] });
  });
  return found;
}

/** Which of them are overdue, due within a week, later, or at no time; in each the earliest first. */
export function byDistance<N extends Need>(needs: readonly N[], now: Date): Map<Distance, N[]> {
  const sorted = needs.toSorted((one, other) => at(one) - at(other));
  return new Map(distances.map((each) => [each, sorted.filter((need) => distance(need, now) === each)]));
}

function distance(need: Need, now: Date): Distance {
  const left = at(need) - now.getTime();
  return need.due === undefined ? 'undated' : left <= 0 ? 'overdue' : left <= WEEK ? 'week' : 'later';
}

function at({ due }: Need): number {
  return due === undefined ? Number.POSITIVE_INFINITY : Date.parse(due);
}
