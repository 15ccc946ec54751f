import type { Feature } from '../../app/feature.ts';

/** Which organisations of a consortium are no more or gave a part of theirs away, and what became of it here. */
export const feature: Feature = {
  pages: [{ at: 'consortium', path: 'successions', load: () => import('./Successions.tsx') }],
  navigation: [{ at: 'consortium', path: 'successions', text: 'successions:successions', order: 34 }],
};
