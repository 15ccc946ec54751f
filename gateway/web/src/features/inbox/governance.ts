import type { Need, NeedKind } from '../../app/feature.ts';
import { exits } from './called.ts';

/** A page of the need's consortium. */
const at = (page: (need: Need) => string): NeedKind => ({ page: (need) => `/c/${need.consortium}${page(need)}` });

/** The kinds of need of the consortium's own ledger that no other feature has. */
export const governance: Readonly<Record<string, NeedKind>> = {
  breach: at(({ subject }) => (subject.startsWith('seats/') ? `/${subject}` : '/separation/breaches')),
  'failed-exit': { ...at(({ subject }) => `/${subject}`), called: exits },
  consent: { ...at(({ subject }) => `/${subject}`), act: () => import('./ConsentHere.ts') },
};
