import type { Feature } from '../../app/feature.ts';

/** What a downloaded file is worth, for anyone. */
export const feature: Feature = {
  pages: [{ at: 'root', path: 'verify', load: () => import('./Verify.tsx'), open: true }],
  navigation: [{ at: 'root', path: 'verify', text: 'verify:title', order: 90 }],
};
