import { answered, api } from '../../api/client.ts';
import { MOST } from '../../app/called.ts';
import type { Called } from '../../app/feature.ts';
import { names } from '../../app/useNames.ts';

/** Agreements by who makes them. */
export const agreements: Called = async ({ consortiumId }) => {
  const { items } = await answered(api.GET('/api/talent/consortia/{consortiumId}/agreements', { params: { path: { consortiumId }, query: { limit: MOST } } }));
  const known = await names(items.flatMap(({ home, host }) => [home, host]));
  return items.map(({ id, home, host }) => [`agreements/${id}`, `${known.get(home) ?? home} – ${known.get(host) ?? host}`]);
};
