import { createBrowserRouter, type RouteObject } from 'react-router';
import { Loading } from '../states/Answer.tsx';
import { Broken } from './Broken.tsx';
import { ConsortiumFrame } from './ConsortiumFrame.tsx';
import type { Page, Place } from './feature.ts';
import { pages } from './features.ts';
import { Frame } from './Frame.tsx';
import { Missing } from './Missing.tsx';
import { ForSignedIn } from './SignedIn.tsx';

function route({ path, load }: Page): RouteObject {
  const lazy = async () => ({ Component: (await load()).default });
  return path === '' ? { index: true, lazy } : { path, lazy };
}

const below = (place: Place, open: boolean) => pages(place).filter((page) => (page.open ?? false) === open).map(route);

/** All addresses of the client: what the features register, each at its place. */
export function addresses(): RouteObject[] {
  const missing: RouteObject = { path: '*', Component: Missing };
  return [
    {
      Component: Frame,
      ErrorBoundary: Broken,
      HydrateFallback: Loading,
      children: [
        ...below('root', true),
        {
          Component: ForSignedIn,
          children: [
            ...below('root', false),
            { path: 'c/:consortiumId', Component: ConsortiumFrame, children: [...below('consortium', false), missing] },
            { path: 'org/:organisation', children: [...below('organisation', false), missing] },
            missing,
          ],
        },
      ],
    },
  ];
}

export const router = () => createBrowserRouter(addresses());
