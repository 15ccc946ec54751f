import { answered, api } from '../../api/client.ts';
import { MOST } from '../../app/called.ts';
import type { Called } from '../../app/feature.ts';
import { names } from '../../app/useNames.ts';

/** Grants by who gives them, and for which years. */
export const grants: Called = async ({ consortiumId }) => {
  const { items } = await answered(api.GET('/api/finance/consortia/{consortiumId}/grants', { params: { path: { consortiumId }, query: { limit: MOST } } }));
  const known = await names(items.map(({ funder }) => funder));
  return items.map(({ id, funder, firstYear, lastYear }) => [`grants/${id}`, `${known.get(funder) ?? funder} ${firstYear}–${lastYear}`]);
};
