import type { Feature } from '../../app/feature.ts';
import { grants } from './called.ts';

/** Whose money, on which terms, to read: the books, what was posted, dues and grants. */
export const feature: Feature = {
  pages: [
    { at: 'consortium', path: 'money', load: () => import('./Books.tsx') },
    { at: 'consortium', path: 'money/transactions', load: () => import('./Transactions.tsx') },
    { at: 'consortium', path: 'money/dues', load: () => import('./Dues.tsx') },
    { at: 'consortium', path: 'money/grants', load: () => import('./Grants.tsx') },
  ],
  navigation: [{ at: 'consortium', path: 'money', text: 'finance:money', order: 40 }],
  needs: { match: { page: ({ consortium }) => `/c/${consortium}/money/grants`, called: grants, act: () => import('./MatchHere.ts') } },
};
