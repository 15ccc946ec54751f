import type { Feature } from '../../app/feature.ts';

/** Who is a member, since when and on what standing. */
export const feature: Feature = {
  pages: [
    { at: 'consortium', path: 'members', load: () => import('./Members.tsx') },
    { at: 'consortium', path: 'members/:organisation', load: () => import('./Member.tsx') },
  ],
  needs: { 'membership-renewal': { page: ({ consortium, subject }) => `/c/${consortium}/${subject}` } },
  navigation: [{ at: 'consortium', path: 'members', text: 'members:members', order: 30 }],
};
