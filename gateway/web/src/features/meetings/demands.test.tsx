import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, show } from '../../testing.tsx';

const at = '/api/consortium/consortia/sematech';
const trying = '/api/consortium/tries/consortia/sematech';
const demand = {
  id: 'D-1',
  body: 'board',
  title: 'On the <i>move</i>',
  starts: '1992-04-01T08:00:00.000Z',
  venue: { place: 'Austin' },
  seats: ['board-ti'],
  topics: [{ title: 'Moving', documents: [], motion: 'M-4' }],
};
const record = { meeting: 'T-1', seat: 'board-ibm', body: 'board', organisation: 'ibm', day: '1992-04-01', presence: 'by-alternate', person: 'p-8', arrived: '1992-04-01T08:05:00.000Z' };
const sematech = (): Record<string, unknown> => ({
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  [at]: { id: 'sematech', name: 'SEMATECH', life: { stage: 'active' } },
  [`${at}/seats`]: { items: [{ seat: 'board-ibm', body: 'board', organisation: 'ibm', holder: 'p-7', alternates: [], sort: 'full', vacant: false, votes: true }] },
  [`${at}/bodies`]: { items: [{ id: 'board', name: 'Board' }] },
  [`${at}/meeting-demands`]: { items: [demand] },
  [`${at}/meeting-demands/D-1`]: demand,
  [`${at}/attendance/records`]: { items: [record] },
});

it('leads from the list to one demand, by its title and body', async () => {
  platform(sematech());
  await show(addresses(), '/c/sematech/meetings/demands');
  const row = await screen.findByRole('row', { name: /On the <i>move/ });
  expect(within(row).getByRole('link', { name: 'On the <i>move</i>' }).getAttribute('href')).toBe('/c/sematech/meetings/demands/D-1');
  expect(row.textContent).toContain('Board');
});

it('shows a demand and joins it with the own seat in its body', async () => {
  const asked = platform({ ...sematech(), [`${trying}/meeting-demands/D-1/seats`]: new Response(null, { status: 204 }), [`${at}/meeting-demands/D-1/seats`]: { demand: 'D-1' } });
  await show(addresses(), '/c/sematech/meetings/demands/D-1');
  expect((await screen.findByRole('link', { name: 'M-4' })).getAttribute('href')).toBe('/c/sematech/decisions/motions/M-4');
  expect(screen.getByRole('link', { name: 'board-ti' })).toBeTruthy();
  fireEvent.click(await screen.findByText(/board-ibm: On the <i>move/));
  const form = await screen.findByRole('form');
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: 'Record it' })));
  await screen.findByText(/^Recorded: /);
  expect(await asked.find(({ method, url }) => method === 'POST' && new URL(url).pathname === `${at}/meeting-demands/D-1/seats`)?.json()).toEqual({ seat: 'board-ibm' });
});

it('offers nothing about a demand that led to a meeting', async () => {
  platform({ ...sematech(), [`${at}/meeting-demands/D-1`]: { ...demand, meeting: 'T-2' } });
  await show(addresses(), '/c/sematech/meetings/demands/D-1');
  expect((await screen.findByRole('link', { name: 'T-2' })).getAttribute('href')).toBe('/c/sematech/meetings/T-2');
  expect(screen.getByText('There is nothing that you can do here now.')).toBeTruthy();
});

it.each([
  ['en', 'by its alternate', '1 April 1992', /as CSV/],
  ['zh', '由候补出席', '1992年4月1日', /CSV/],
] as const)('shows who came to what, by what the address asks for, also as a file, in %s', async (language, came, day, file) => {
  const asked = platform(sematech());
  await show(addresses(), '/c/sematech/meetings/attendance/records?body=board&from=1992-01-01', language);
  const row = await screen.findByRole('row', { name: /board-ibm/ });
  expect(row.textContent).toContain(came);
  expect(row.textContent).toContain(day);
  expect(asked.map(({ url }) => url).find((url) => url.includes('/attendance/records'))).toContain('body=board&from=1992-01-01');
  expect(screen.getByRole('link', { name: file }).getAttribute('href')).toBe(`${at}/attendance/records/csv?body=board&from=1992-01-01`);
});
