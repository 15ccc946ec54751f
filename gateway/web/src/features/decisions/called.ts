import { answered, api } from '../../api/client.ts';
import { MOST } from '../../app/called.ts';
import type { Called } from '../../app/feature.ts';

const CONSORTIUM = '/api/consortium/consortia/{consortiumId}';

/** Votings by the titles of what is voted on. */
export const votings: Called = async ({ consortiumId }) => {
  const path = { consortiumId };
  const [open, motions] = await Promise.all([
    answered(api.GET(`${CONSORTIUM}/votings`, { params: { path, query: { open: true, limit: MOST } } })),
    answered(api.GET(`${CONSORTIUM}/motions`, { params: { path, query: { limit: MOST } } })),
  ]);
  const titles = new Map(motions.items.map(({ id, title }) => [id, title]));
  return open.items.map(({ id, motion }) => [`votings/${id}`, titles.get(motion)]);
};

/** Resolutions by their titles. */
export const resolutions: Called = async ({ consortiumId }) => {
  const { items } = await answered(api.GET(`${CONSORTIUM}/resolutions`, { params: { path: { consortiumId }, query: { limit: MOST } } }));
  return items.map(({ id, title }) => [`resolutions/${id}`, title]);
};
