import type { Feature } from '../../app/feature.ts';

/** Which consortia there are for somebody, and one of them at a glance. */
export const feature: Feature = {
  pages: [
    { at: 'root', path: '', load: () => import('./Inbox.tsx') },
    { at: 'consortium', path: '', load: () => import('./Overview.tsx') },
    { at: 'organisation', path: '', load: () => import('./Organisation.tsx') },
  ],
  navigation: [
    { at: 'root', path: '', text: 'consortium:inbox', order: 0 },
    { at: 'consortium', path: '', text: 'consortium:overview', order: 0 },
  ],
};
