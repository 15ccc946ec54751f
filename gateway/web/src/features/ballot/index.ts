import type { Feature } from '../../app/feature.ts';

/** Where a secret ballot is cast: apart from everything that knows who somebody is. */
export const feature: Feature = {
  pages: [{ at: 'root', path: 'ballot', load: () => import('./Cast.tsx'), open: true }],
};
