import type { Feature } from '../../app/feature.ts';

/** A consortium at a glance. */
export const feature: Feature = {
  pages: [{ at: 'consortium', path: '', load: () => import('./Overview.tsx') }],
  navigation: [{ at: 'consortium', path: '', text: 'consortium:overview', order: 0, former: true }],
};
