import type { Feature } from '../../app/feature.ts';

/** A consortium at a glance, and an organisation as the register has it. */
export const feature: Feature = {
  pages: [
    { at: 'consortium', path: '', load: () => import('./Overview.tsx') },
    { at: 'organisation', path: '', load: () => import('./Organisation.tsx') },
  ],
  navigation: [
    { at: 'consortium', path: '', text: 'consortium:overview', order: 0 },
  ],
};
