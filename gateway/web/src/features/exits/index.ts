import type { Feature } from '../../app/feature.ts';
import { exits } from './called.ts';

/** Who leaves, on which terms, and what that comes to in all services; for who has left, its own. */
export const feature: Feature = {
  pages: [
    { at: 'consortium', path: 'exits', load: () => import('./Exits.tsx') },
    { at: 'consortium', path: 'exits/preview', load: () => import('./Preview.tsx') },
    { at: 'consortium', path: 'exits/:exitId', load: () => import('./Exit.tsx') },
    { at: 'consortium', path: 'exits/:exitId/statement', load: () => import('./Statement.tsx') },
  ],
  needs: { 'failed-exit': { page: ({ consortium, subject }) => `/c/${consortium}/${subject}`, called: exits, act: () => import('./RetryHere.ts') } },
  navigation: [{ at: 'consortium', path: 'exits', text: 'exits:exits', order: 32, former: true }],
};
