import type { Feature, Need } from '../../app/feature.ts';
import { resolutions, votings } from './called.ts';

/** On the page of a voting or a resolution. */
const there = ({ consortium, subject }: Need) => `/c/${consortium}/decisions/${subject}`;

/** What is decided, by whom and how: from a motion over its votings to the resolution and what comes of it. */
export const feature: Feature = {
  pages: [
    { at: 'consortium', path: 'decisions', load: () => import('./Motions.tsx') },
    { at: 'consortium', path: 'decisions/new', load: () => import('./TableMotion.tsx') },
    { at: 'consortium', path: 'decisions/votings', load: () => import('./Votings.tsx') },
    { at: 'consortium', path: 'decisions/resolutions', load: () => import('./Resolutions.tsx') },
    { at: 'consortium', path: 'decisions/motions/:motionId', load: () => import('./Motion.tsx') },
    { at: 'consortium', path: 'decisions/motions/:motionId/account', load: () => import('./Account.tsx') },
    { at: 'consortium', path: 'decisions/votings/:votingId', load: () => import('./Voting.tsx') },
    { at: 'consortium', path: 'decisions/resolutions/:resolutionId', load: () => import('./Resolution.tsx') },
  ],
  needs: {
    election: { page: ({ consortium }) => `/c/${consortium}/decisions/new`, act: () => import('./ElectHere.ts') },
    vote: { page: there, called: votings, together: true, act: () => import('./VoteHere.tsx') },
    objection: { page: there, called: resolutions, act: () => import('./ObjectHere.ts') },
    'refused-effect': { page: there, called: resolutions, act: () => import('./RetryHere.tsx') },
  },
  navigation: [{ at: 'consortium', path: 'decisions', text: 'decisions:decisions', order: 10 }],
};
