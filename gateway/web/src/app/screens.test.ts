import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pages } from './features.ts';

const [, ...rows] = readFileSync('screens.csv', 'utf8').trimEnd().split('\n');

it('says of each screen who sees it, and of no others', () => {
  const addresses = [
    ...pages('root').map(({ path }) => `/${path}`),
    ...pages('consortium').map(({ path }) => `/c/:id/${path}`.replace(/\/$/, '')),
    ...pages('organisation').map(({ path }) => `/org/:id/${path}`.replace(/\/$/, '')),
  ];
  expect(rows.map((row) => row.split(',')[0]).toSorted()).toEqual(addresses.toSorted());
});
