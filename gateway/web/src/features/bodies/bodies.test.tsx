import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, show } from '../../testing.tsx';

const at = '/api/consortium/consortia/sematech';
const seat = { seat: 'board-ibm', body: 'board', organisation: 'ibm', holder: 'p-7', alternates: ['p-8'], sort: 'full', vacant: false, votes: true };
const board = { id: 'board', name: 'Board', kind: 'board', children: ['exec'], seats: 3, vacant: 1, voting: 3, chair: seat };
const sematech = () => ({
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  [at]: { id: 'sematech', name: 'SEMATECH', life: { stage: 'active' } },
  [`${at}/seats`]: { items: [seat] },
  [`${at}/bodies`]: { items: [board, { ...board, id: 'exec', name: 'Executive', kind: 'executive', parent: 'board', children: [], vacant: 0 }] },
  [`${at}/bodies/board`]: board,
  [`${at}/bodies/board/seats`]: { items: [seat] },
  [`${at}/bodies/board/proxies`]: { items: [{ seat: 'board-ti', to: 'board-ibm', part: '1/2', from: '1990-01-01' }] },
  [`${at}/bodies/board/offices/chair`]: { items: [{ body: 'board', office: 'chair', seat: 'board-ibm', from: '1989-01-01', resolution: 'R-1' }] },
  [`${at}/bodies/board/offices/secretary`]: { items: [] },
  [`${at}/seats/board-ibm`]: seat,
  [`${at}/seats/board-ibm/holders`]: { items: [{ seat: 'board-ibm', holder: 'p-1', organisation: 'ibm', from: '1988-01-01', until: '1989-12-31' }] },
  [`${at}/vacancies`]: { items: [{ seat: 'board-hp', body: 'board', since: '1992-01-01', filledBy: { kind: 'by-election', by: 'assembly' } }] },
});

it('shows the bodies as a tree, each below the one that it answers to', async () => {
  platform(sematech());
  await show(addresses(), '/c/sematech/bodies');
  const tree = await screen.findByRole('list', { name: 'Bodies, the highest first' });
  const below = within(tree).getByRole('list', { name: 'Bodies below Board' });
  expect(within(below).getByRole('link').textContent).toBe('Executive');
  expect(tree.textContent).toContain('3 seats · 1 vacant');
});

it('asks for a day as it is typed in China, and as known at a moment, and keeps both in the address', async () => {
  const asked = platform(sematech());
  const { router } = await show(addresses(), '/c/sematech/bodies/board?knownAt=1992-07-01T00:00:00.000Z', 'zh');
  fireEvent.change(await screen.findByLabelText('日期'), { target: { value: '１９９２年６月３０日' } });
  await waitFor(() => {
    const last = asked.filter(({ url }) => new URL(url).pathname === `${at}/bodies/board/seats`).at(-1);
    expect(new URL(last?.url ?? '').searchParams.toString()).toBe('on=1992-06-30&knownAt=1992-07-01T00%3A00%3A00.000Z');
  });
  expect(router.state.location.search).toContain('on=1992-06-30');
});

it('shows a body with its seats, proxies and offices', async () => {
  platform(sematech());
  await show(addresses(), '/c/sematech/bodies/board');
  const row = await screen.findByRole('row', { name: /^board-ibm ibm p-7 p-8/ });
  expect(within(row).getByRole('link', { name: 'board-ibm' }).getAttribute('href')).toBe('/c/sematech/seats/board-ibm');
  expect((await screen.findByRole('row', { name: /^board-ti/ })).textContent).toContain('1/2 (50%)');
  expect((await screen.findByRole('link', { name: 'R-1' })).getAttribute('href')).toBe('/c/sematech/decisions/resolutions/R-1');
});

it('withdraws an alternate on a day', async () => {
  const answers: Record<string, unknown> = sematech();
  answers['/api/consortium/tries/consortia/sematech/seats/board-ibm/alternate-withdrawals'] = new Response(null, { status: 204 });
  answers[`${at}/seats/board-ibm/alternate-withdrawals`] = Response.json({}, { status: 201 });
  const asked = platform(answers);
  await show(addresses(), '/c/sematech/seats/board-ibm');
  expect((await screen.findByRole('row', { name: /p-1/ })).textContent).toContain('31 December 1989');
  fireEvent.click(await screen.findByText('Withdraw the alternate p-8'));
  const form = await screen.findByRole('form', { name: 'Withdraw the alternate p-8' });
  fireEvent.change(within(form).getByLabelText('On the day'), { target: { value: '1992/6/30' } });
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: /Record it/ })));
  await screen.findByText('Recorded: Withdraw the alternate p-8.');
  const sent = asked.find(({ method, url }) => method === 'POST' && new URL(url).pathname === `${at}/seats/board-ibm/alternate-withdrawals`);
  expect(await sent?.json()).toEqual({ alternate: 'p-8', on: '1992-06-30' });
});

it('lists vacant seats with who can fill them', async () => {
  platform(sematech());
  await show(addresses(), '/c/sematech/bodies/vacancies');
  expect((await screen.findByRole('row', { name: /board-hp/ })).textContent).toContain('election by assembly');
});

it('keeps the day and what was known then from page to page', async () => {
  platform(sematech());
  const moment = '?on=1992-06-30&knownAt=1992-07-01T00%3A00%3A00.000Z';
  await show(addresses(), `/c/sematech/bodies/board${moment}`);
  const hrefs = (await screen.findAllByRole('link', { name: 'board-ibm' })).map((link) => link.getAttribute('href'));
  expect(new Set(hrefs)).toEqual(new Set([`/c/sematech/seats/board-ibm${moment}`]));
  cleanup();
  await show(addresses(), `/c/sematech/seats/board-ibm${moment}`);
  expect((await screen.findByRole('link', { name: 'Board' })).getAttribute('href')).toBe(`/c/sematech/bodies/board${moment}`);
});

it('asks for the vacancies of a day', async () => {
  const asked = platform(sematech());
  await show(addresses(), '/c/sematech/bodies/vacancies?on=1992-06-30');
  expect((await screen.findByRole('link', { name: 'board-hp' })).getAttribute('href')).toBe('/c/sematech/seats/board-hp?on=1992-06-30');
  expect(asked.map(({ url }) => url).find((url) => url.includes('/vacancies'))).toContain('?on=1992-06-30');
});
