import type { Feature, Need } from '../../app/feature.ts';
import { assets, distributions, notices, payees, pledges, requests } from './called.ts';

const page = ({ consortium, subject }: Need) => `/c/${consortium}/inventions/${subject.split('/').slice(0, 2).join('/')}`;

const due = ({ consortium }: Need) => `/c/${consortium}/inventions/due`;

const rights = ({ consortium }: Need) => `/c/${consortium}/inventions/rights`;

const act = () => import('./Here.ts');

/** Who invented and owns what, who may use it, what that brings in, and who gets it. Addresses below it are those that its events use. */
export const feature: Feature = {
  pages: [
    { at: 'consortium', path: 'inventions/assets', load: () => import('./Assets.tsx') },
    { at: 'consortium', path: 'inventions/assets/:assetId', load: () => import('./Asset.tsx') },
    { at: 'consortium', path: 'inventions/rights', load: () => import('./Rights.tsx') },
    { at: 'consortium', path: 'inventions/rights/:rightId', load: () => import('./Right.tsx') },
    { at: 'consortium', path: 'inventions/notices', load: () => import('./Notices.tsx') },
    { at: 'consortium', path: 'inventions/notices/:noticeId', load: () => import('./Notice.tsx') },
    { at: 'consortium', path: 'inventions/pledges', load: () => import('./Pledges.tsx') },
    { at: 'consortium', path: 'inventions/pledges/:pledgeId', load: () => import('./Pledge.tsx') },
    { at: 'consortium', path: 'inventions/incomes', load: () => import('./Incomes.tsx') },
    { at: 'consortium', path: 'inventions/incomes/:incomeId', load: () => import('./Income.tsx') },
    { at: 'consortium', path: 'inventions/schemes', load: () => import('./Schemes.tsx') },
    { at: 'consortium', path: 'inventions/schemes/:schemeId', load: () => import('./Scheme.tsx') },
    { at: 'consortium', path: 'inventions/distributions', load: () => import('./Distributions.tsx') },
    { at: 'consortium', path: 'inventions/distributions/:distributionId', load: () => import('./Distribution.tsx') },
    { at: 'consortium', path: 'inventions/distributions/:distributionId/statements/:payee', load: () => import('./Statement.tsx') },
    { at: 'consortium', path: 'inventions/due', load: () => import('./Due.tsx') },
    { at: 'consortium', path: 'inventions/projects/:projectId', load: () => import('./Project.tsx') },
  ],
  navigation: [{ at: 'consortium', path: 'inventions/assets', text: 'inventions:inventions', order: 50, former: true }],
  needs: {
    share: { page, called: assets, act },
    background: { page, called: assets, act },
    access: { page: rights, called: requests, act },
    notice: { page, called: notices, act },
    'pledge-consent': { page, called: pledges, act },
    'renewal-due': { page: due, called: assets, act },
    valuation: { page, called: assets, act },
    'returned-payment': { page, called: payees, act },
    recalculation: { page, called: distributions, act },
  },
};
