import { answered, api } from '../../api/client.ts';
import { MOST } from '../../app/called.ts';
import type { Called } from '../../app/feature.ts';

const CONSORTIUM = '/api/consortium/consortia/{consortiumId}';

/** Meetings, and minutes of them, by the titles of the meetings. */
export const meetings: Called = async ({ consortiumId }) => {
  const { items } = await answered(api.GET(`${CONSORTIUM}/meetings`, { params: { path: { consortiumId }, query: { limit: MOST } } }));
  return items.flatMap(({ id, title }) => ['', '/minutes'].map((part) => [`meetings/${id}${part}`, title] as const));
};

/** Demands for a meeting by its title. */
export const demands: Called = async ({ consortiumId }) => {
  const { items } = await answered(api.GET(`${CONSORTIUM}/meeting-demands`, { params: { path: { consortiumId }, query: { limit: MOST } } }));
  return items.map(({ id, title }) => [`meeting-demands/${id}`, title]);
};
