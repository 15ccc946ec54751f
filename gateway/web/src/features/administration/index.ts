import type { Feature } from '../../app/feature.ts';

/** What whoever administers the platform sees of all of it. */
export const feature: Feature = {
  pages: [{ at: 'root', path: 'admin', load: () => import('./Admin.tsx') }],
  navigation: [{ at: 'root', path: 'admin', text: 'platform:title', order: 90, administrator: true }],
};
