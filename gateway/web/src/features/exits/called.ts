import { answered, api } from '../../api/client.ts';
import { MOST } from '../../app/called.ts';
import type { Called } from '../../app/feature.ts';
import { names } from '../../app/useNames.ts';

/** Exits by who leaves. */
export const exits: Called = async ({ consortiumId }) => {
  const { items } = await answered(api.GET('/api/consortium/consortia/{consortiumId}/exits', { params: { path: { consortiumId }, query: { limit: MOST } } }));
  const known = await names(items.map(({ member }) => member));
  return items.map(({ id, member }) => [`exits/${id}`, known.get(member) ?? member]);
};
