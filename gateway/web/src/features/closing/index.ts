import type { Feature } from '../../app/feature.ts';

/** How a consortium ends: what is open before it can, its dissolution, and the turns of its life. */
export const feature: Feature = {
  pages: [
    { at: 'consortium', path: 'winding-up', load: () => import('./WindingUp.tsx') },
    { at: 'consortium', path: 'life', load: () => import('./Life.tsx') },
  ],
  navigation: [{ at: 'consortium', path: 'life', text: 'closing:life', order: 80, former: true }],
};
