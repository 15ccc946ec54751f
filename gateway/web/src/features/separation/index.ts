import type { Feature, Need } from '../../app/feature.ts';

/** What is to be given up: a seat with what comes of it, or a part in a project or fund among all that are in breach. */
const page = ({ consortium, subject }: Need) => `/c/${consortium}/${subject.startsWith('seats/') ? subject : 'separation/breaches'}`;

/** Which duties the charter keeps apart, who breaches that, and who is a step away from it. */
export const feature: Feature = {
  pages: [
    { at: 'consortium', path: 'separation', load: () => import('./Separation.tsx') },
    { at: 'consortium', path: 'separation/breaches', load: () => import('./Breaches.tsx') },
    { at: 'consortium', path: 'separation/near-breaches', load: () => import('./NearBreaches.tsx') },
  ],
  needs: { breach: { page, act: () => import('./GiveUpHere.ts') } },
  navigation: [{ at: 'consortium', path: 'separation', text: 'separation:separation', order: 27 }],
};
