import type { Feature } from '../../app/feature.ts';

/** The charter: as text, in all its versions, as a draft that is checked, also before there is a consortium, and as what all members are asked to agree to. */
export const feature: Feature = {
  pages: [
    { at: 'root', path: 'charter-check', load: () => import('./FirstCheck.tsx') },
    { at: 'consortium', path: 'charter', load: () => import('./InForce.tsx') },
    { at: 'consortium', path: 'charter/versions', load: () => import('./Versions.tsx') },
    { at: 'consortium', path: 'charter/versions/:version', load: () => import('./Version.tsx') },
    { at: 'consortium', path: 'charter/compare', load: () => import('./Compare.tsx') },
    { at: 'consortium', path: 'charter/draft', load: () => import('./DraftPage.tsx') },
    { at: 'consortium', path: 'charter/proposals', load: () => import('./Proposals.tsx') },
    { at: 'consortium', path: 'charter/proposals/:proposal', load: () => import('./Proposal.tsx') },
  ],
  needs: { consent: { page: ({ consortium, subject }) => `/c/${consortium}/${subject}`, act: () => import('./ConsentHere.ts') } },
  navigation: [
    { at: 'root', path: 'charter-check', text: 'charter:first.title', order: 70 },
    { at: 'consortium', path: 'charter', text: 'charter:charter', order: 25 },
  ],
};
