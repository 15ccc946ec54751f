import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, possible, problem, show } from '../../testing.tsx';
import { path, sematech, trying } from '../decisions/decisions.testing.ts';

const need = (seat: string) => ({ consortium: 'sematech', kind: 'vote', subject: 'votings/V-1', for: seat, entries: [] });
const CAST = path('/votings/V-1/votes');

/** Votes that the platform refuses for some seats, and records for the others. */
function refusing(seats: Set<string>) {
  const answer = globalThis.fetch;
  const cast: { seat: string; key: string | null }[] = [];
  vi.stubGlobal('fetch', async (request: Request | string, init?: RequestInit) => {
    if (request !== CAST) {
      return answer(request, init);
    }
    const { seat } = JSON.parse(String(init?.body)) as { seat: string };
    cast.push({ seat, key: new Headers(init?.headers).get('Idempotency-Key') });
    return seats.has(seat) ? problem(422, 'vote-lost') : Response.json({}, { status: 201 });
  });
  return cast;
}

it('tells of the votes of several seats once, and casts them on one sheet in place, again only those that were refused', async () => {
  const answers: Record<string, unknown> = {
    ...sematech(),
    '/api/consortium/consortia': { items: [] },
    '/api/consortium/needs': { items: [need('board-ibm'), need('board-ti')] },
    [path('/votings')]: { items: [{ id: 'V-1', motion: 'M-1' }] },
    [trying('/votings/V-1/votes')]: possible(),
  };
  platform(answers);
  const lost = new Set(['board-ti']);
  const cast = refusing(lost);
  await show(addresses(), '/');
  expect(await screen.findByRole('link', { name: 'Vote for board-ibm and board-ti: Fund <b>lithography</b>' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'No date (1)' })).toBeTruthy();
  fireEvent.click(await screen.findByText('Do it here'));
  const ibm = await screen.findByRole('group', { name: 'board-ibm (weight 2)' });
  const ti = screen.getByRole('group', { name: 'board-ti (weight 2)' });
  fireEvent.click(within(ibm).getByRole('radio', { name: 'Yes' }));
  fireEvent.click(within(ti).getByRole('radio', { name: 'No' }));
  const electors = answers[path('/votings/V-1/electors')] as { items: { seat: string }[] };
  answers[path('/votings/V-1/electors')] = { items: electors.items.map((each) => (each.seat === 'board-ibm' ? { ...each, choice: 'yes' } : each)) };
  answers['/api/consortium/needs'] = { items: [need('board-ti')] };
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Cast 2 votes' })));
  await waitFor(() => expect(ti.textContent).toContain('It is vote-lost.'));
  await waitFor(() => expect(ibm.textContent).toContain('recorded: Yes'));
  expect(await screen.findByRole('link', { name: 'Vote for board-ti: Fund <b>lithography</b>' })).toBeTruthy();
  lost.clear();
  answers['/api/consortium/needs'] = { items: [] };
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Cast 1 vote' })));
  expect(await screen.findByText('Nothing awaits you.')).toBeTruthy();
  expect(cast.map(({ seat }) => seat)).toEqual(['board-ibm', 'board-ti', 'board-ti']);
  expect(new Set(cast.map(({ key }) => key)).size).toBe(3);
});
