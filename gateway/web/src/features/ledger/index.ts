import type { Feature } from '../../app/feature.ts';

/** The ledgers of a consortium, checked in this browser and not only by whoever serves them. */
export const feature: Feature = {
  pages: [{ at: 'consortium', path: 'ledger', load: () => import('./LedgerPage.tsx') }],
  navigation: [{ at: 'consortium', path: 'ledger', text: 'ledger:title', order: 90, former: true }],
  proof: () => import('./Proof.tsx'),
  notice: () => import('./Watch.tsx'),
};
