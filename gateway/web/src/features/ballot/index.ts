import type { Feature } from '../../app/feature.ts';
import { votings } from '../decisions/called.ts';

/** Secret ballots: a paper is taken by name, and the ballot cast elsewhere, by nobody. */
export const feature: Feature = {
  pages: [
    { at: 'root', path: 'ballot', load: () => import('./Cast.tsx'), open: true },
    { at: 'consortium', path: 'votings/:votingId/paper', load: () => import('./Take.tsx') },
    { at: 'consortium', path: 'votings/:votingId/ballots', load: () => import('./Count.tsx') },
  ],
  unsent: () => import('./Unsent.tsx'),
  navigation: [{ at: 'root', path: 'ballot', text: 'ballot:title', order: 80 }],
  needs: { paper: { page: ({ consortium, subject }) => `/c/${consortium}/${subject}/paper`, called: votings, act: () => import('./TakeHere.tsx') } },
};
