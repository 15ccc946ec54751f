import type { Feature } from '../../app/feature.ts';

/** What awaits somebody over all their consortia. Other features say what a kind of need means and how it is met. */
export const feature: Feature = {
  pages: [{ at: 'root', path: '', load: () => import('./Inbox.tsx') }],
  navigation: [{ at: 'root', path: '', text: 'inbox:title', order: 0 }],
};
