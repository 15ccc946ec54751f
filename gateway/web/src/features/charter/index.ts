import type { Feature } from '../../app/feature.ts';

/** The charter: as text, in all its versions, as a draft that is checked, and as what all members are asked to agree to. */
export const feature: Feature = {
  pages: [
    { at: 'consortium', path: 'charter', load: () => import('./InForce.tsx') },
    { at: 'consortium', path: 'charter/versions', load: () => import('./Versions.tsx') },
    { at: 'consortium', path: 'charter/versions/:version', load: () => import('./Version.tsx') },
    { at: 'consortium', path: 'charter/compare', load: () => import('./Compare.tsx') },
    { at: 'consortium', path: 'charter/draft', load: () => import('./DraftPage.tsx') },
    { at: 'consortium', path: 'charter/proposals', load: () => import('./Proposals.tsx') },
    { at: 'consortium', path: 'charter/proposals/:proposal', load: () => import('./Proposal.tsx') },
  ],
  navigation: [{ at: 'consortium', path: 'charter', text: 'charter:charter', order: 25 }],
};
