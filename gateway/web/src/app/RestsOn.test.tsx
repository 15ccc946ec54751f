import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { platform, show } from '../testing.tsx';
import { addresses } from './router.tsx';

const path = '/api/talent/consortia/sematech/recognitions/RC-2';
const recognition = {
  id: 'RC-2',
  researcher: 'R-1',
  home: 'utexas',
  host: 'ibm',
  title: { name: 'Research Professor', grade: 'R4' },
  effective: '1990-05-14',
  outcome: { kind: 'recognised', agreement: 'RA-1', version: 1, title: { name: 'IBM Fellow' }, extent: 'full' },
};

const shown = async (entries: number[]) => {
  platform({
    '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
    '/session': { person: 'p-7', secondsLeft: 1500 },
    '/status': { services: [] },
    '/api/consortium/consortia/sematech': { id: 'sematech', name: 'SEMATECH', life: { stage: 'active' } },
    '/api/consortium/consortia/sematech/seats': { items: [] },
    '/api/consortium/consortia/sematech/bodies': { items: [] },
    [path]: { ...recognition, entries },
  });
  await show(addresses(), '/c/sematech/talent/recognitions/RC-2');
  await screen.findByText('Research Professor (R4)');
};

it('offers the proof of the last entry about a thing, and of those before it on demand', async () => {
  await shown([3, 5, 9]);
  const last = await screen.findByRole('button', { name: 'Prove it: entry 9' });
  expect(last.closest('details')).toBeNull();
  expect(screen.getByText('2 earlier entries')).toBeTruthy();
  for (const seq of [3, 5]) {
    expect(screen.getByText(new RegExp(`Recorded in entry ${seq}`)).closest('details')).not.toBeNull();
  }
});

it('offers nothing of a thing whose entries one is not told', async () => {
  await shown([]);
  expect(screen.queryByText(/Recorded in entry/)).toBeNull();
});
