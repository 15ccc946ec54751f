import type { Feature } from '../../app/feature.ts';

/** Which duties the charter keeps apart, who breaches that, and who is a step away from it. */
export const feature: Feature = {
  pages: [
    { at: 'consortium', path: 'separation', load: () => import('./Separation.tsx') },
    { at: 'consortium', path: 'separation/breaches', load: () => import('./Breaches.tsx') },
    { at: 'consortium', path: 'separation/near-breaches', load: () => import('./NearBreaches.tsx') },
  ],
  navigation: [{ at: 'consortium', path: 'separation', text: 'separation:separation', order: 27 }],
};
