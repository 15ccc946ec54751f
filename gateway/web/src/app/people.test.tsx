import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { platform, problem, show } from '../testing.tsx';
import { People } from './Person.tsx';

const PATH = '/api/consortium/consortia/sematech/people';
const page = (ids: string[]) => [{ path: '/c/:consortiumId', element: <People ids={ids} /> }];
const ada = { person: 'p-1', organisation: 'ibm', kind: 'person', name: 'Ada <b>Byron</b>' };

it('calls people by their names, all asked for in one question, and says who is no more', async () => {
  const asked = platform({ [PATH]: { items: [ada, { person: 'p-2', organisation: 'ti', kind: 'former' }, { person: 'p-3', organisation: 'ti', kind: 'person' }] } });
  await show(page(['p-1', 'p-2', 'p-3', 'p-4']), '/c/sematech');
  expect((await screen.findByText('Ada <b>Byron</b>')).tagName).toBe('BDI');
  expect(screen.getByText('former person')).toBeTruthy();
  expect(screen.getByText('person without a name')).toBeTruthy();
  expect(screen.getByText('p-4')).toBeTruthy();
  expect(asked.map(({ url }) => new URL(url)).filter(({ pathname }) => pathname === PATH).map(({ searchParams }) => searchParams.get('of'))).toEqual(['p-1,p-2,p-3,p-4']);
});

it('asks for fifty at once and no more', async () => {
  const asked = platform({ [PATH]: { items: [ada] } });
  await show(page(Array.from({ length: 51 }, (_, at) => `p-${at}`)), '/c/sematech');
  await screen.findByText('Ada <b>Byron</b>');
  const counts = asked.map(({ url }) => new URL(url).searchParams.get('of')?.split(',').length);
  expect(counts).toEqual([50, 1]);
});

it.each([
  ['en', 'former person'],
  ['zh', '已注销人员'],
] as const)('says it in %s', async (language, text) => {
  platform({ [PATH]: { items: [{ person: 'p-2', organisation: 'ti', kind: 'former' }] } });
  await show(page(['p-2']), '/c/sematech', language);
  expect(await screen.findByText(text)).toBeTruthy();
});

it('shows who they are by their pseudonyms to whoever is not told', async () => {
  const asked = platform({ [PATH]: problem(403, 'forbidden') });
  await show(page(['p-1']), '/c/sematech');
  expect(screen.getByText('p-1')).toBeTruthy();
  await expect.poll(() => asked.length).toBe(1);
  expect(screen.getByText('p-1')).toBeTruthy();
});
