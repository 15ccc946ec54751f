import { organisations } from '../../app/called.ts';
import type { Feature, Need, NeedKind } from '../../app/feature.ts';

/** On the page of what is reported of a member for a year: `bases/1990/ibm`; or in place. */
const there: NeedKind = { page: ({ consortium, subject }: Need) => `/c/${consortium}/${subject}`, called: organisations, act: () => import('./BasisHere.ts') };

/** What members owe and give: what their dues are reckoned from, the dues and invoices of a year, and contributions besides. */
export const feature: Feature = {
  pages: [
    { at: 'consortium', path: 'dues', load: () => import('./Dues.tsx') },
    { at: 'consortium', path: 'dues/:year', load: () => import('./Year.tsx') },
    { at: 'consortium', path: 'dues-invoices/:invoiceId', load: () => import('./Invoice.tsx') },
    { at: 'consortium', path: 'bases', load: () => import('./Bases.tsx') },
    { at: 'consortium', path: 'bases/:year/:organisation', load: () => import('./Basis.tsx') },
    { at: 'consortium', path: 'contributions', load: () => import('./Contributions.tsx') },
    { at: 'consortium', path: 'contributions/:contributionId', load: () => import('./Contribution.tsx') },
  ],
  needs: { basis: there, 'basis-confirmation': there },
  navigation: [{ at: 'consortium', path: 'dues', text: 'dues:dues', order: 35 }],
};
