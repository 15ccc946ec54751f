import type { Feature } from '../../app/feature.ts';

/** What whoever administers the platform sees and does: its services, the register, and the course of consortia's lives. */
export const feature: Feature = {
  pages: [
    { at: 'root', path: 'admin', load: () => import('./Admin.tsx') },
    { at: 'root', path: 'admin/organisations', load: () => import('./Organisations.tsx') },
    { at: 'root', path: 'admin/organisations/:id', load: () => import('./Organisation.tsx') },
    { at: 'root', path: 'admin/successions', load: () => import('./Successions.tsx') },
    { at: 'root', path: 'admin/consortia', load: () => import('./Consortia.tsx') },
    { at: 'root', path: 'admin/consortia/:id', load: () => import('./Consortium.tsx') },
  ],
  needs: {
    onboarding: { page: ({ subject }) => `/admin/${subject}`, act: () => import('./OnboardingHere.tsx') },
    // No act meets it: the service is told again by itself, and what it hangs by is mended where the service runs. It goes once that is done.
    turn: { page: ({ consortium }) => `/admin/consortia/${consortium}` },
  },
  navigation: [{ at: 'root', path: 'admin', text: 'administration:title', order: 90, administrator: true }],
};
