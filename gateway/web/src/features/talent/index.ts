import type { Feature } from '../../app/feature.ts';
import { agreements } from './called.ts';

/** Whose titles are recognised by whom, and what is known of researchers. */
export const feature: Feature = {
  pages: [
    { at: 'consortium', path: 'talent', load: () => import('./Researchers.tsx') },
    { at: 'consortium', path: 'talent/researchers/:researcherId', load: () => import('./Researcher.tsx') },
    { at: 'consortium', path: 'talent/agreements', load: () => import('./Agreements.tsx') },
    { at: 'consortium', path: 'talent/agreements/:agreementId', load: () => import('./Agreement.tsx') },
    { at: 'consortium', path: 'talent/recognitions', load: () => import('./Recognitions.tsx') },
    { at: 'consortium', path: 'talent/recognitions/:recognitionId', load: () => import('./Recognition.tsx') },
  ],
  navigation: [{ at: 'consortium', path: 'talent', text: 'talent:talent', order: 60 }],
  needs: {
    agreement: { page: ({ consortium, subject }) => `/c/${consortium}/talent/${subject}`, called: agreements, act: () => import('./AcceptHere.tsx') },
  },
};
