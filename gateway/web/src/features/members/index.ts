import { organisations } from '../../app/called.ts';
import type { Feature, Need, NeedKind } from '../../app/feature.ts';

/** On the page of what the need is about: `members/ibm`, `applications/ibm`; or in place. */
const there: NeedKind = { page: ({ consortium, subject }: Need) => `/c/${consortium}/${subject}`, called: organisations, act: () => import('./Here.ts') };

/** Who is a member, since when and on what standing; who applied, is invited, and takes part in what. */
export const feature: Feature = {
  pages: [
    { at: 'consortium', path: 'members', load: () => import('./Members.tsx') },
    { at: 'consortium', path: 'members/:organisation', load: () => import('./Member.tsx') },
    { at: 'consortium', path: 'applications', load: () => import('./Applications.tsx') },
    { at: 'consortium', path: 'applications/:organisation', load: () => import('./Application.tsx') },
    { at: 'consortium', path: 'invitations', load: () => import('./Invitations.tsx') },
    { at: 'consortium', path: 'engagements', load: () => import('./Engagements.tsx') },
    { at: 'consortium', path: 'engagements/:engagement', load: () => import('./Engagement.tsx') },
  ],
  needs: { accession: there, application: there, vetting: there, hearing: there, 'membership-renewal': there },
  navigation: [{ at: 'consortium', path: 'members', text: 'members:members', order: 30 }],
};
