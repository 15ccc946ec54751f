import type { Feature } from '../../app/feature.ts';

/** An organisation: what the register has of it, its people, and its part in consortia. */
export const feature: Feature = {
  pages: [
    { at: 'organisation', path: '', load: () => import('./Organisation.tsx') },
    { at: 'organisation', path: 'consortia', load: () => import('./Consortia.tsx') },
    { at: 'organisation', path: 'people', load: () => import('./People.tsx') },
  ],
};
