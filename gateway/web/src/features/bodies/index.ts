import type { Feature } from '../../app/feature.ts';

/** Who sits where: the bodies, their seats and offices on any date, and as known at any moment. */
export const feature: Feature = {
  pages: [
    { at: 'consortium', path: 'bodies', load: () => import('./Bodies.tsx') },
    { at: 'consortium', path: 'bodies/vacancies', load: () => import('./Vacancies.tsx') },
    { at: 'consortium', path: 'bodies/:bodyId', load: () => import('./Body.tsx') },
    { at: 'consortium', path: 'seats/:seatId', load: () => import('./Seat.tsx') },
  ],
  needs: { vacancy: { page: ({ consortium, subject }) => `/c/${consortium}/${subject}`, act: () => import('./VacancyHere.ts') } },
  navigation: [{ at: 'consortium', path: 'bodies', text: 'bodies:bodies', order: 20 }],
};
