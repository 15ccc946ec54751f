import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, problem, show } from '../../testing.tsx';

const at = '/api/consortium/consortia/sematech';
const event = (id: string, type: string, time: string) => ({ id, type, time, source: 'x', specversion: '1.0', data: {} });
const ledger = (base: string, events: object[]) => ({ [`${base}/checkpoint`]: new Response(`origin\n${events.length}\nroot\n`), [`${base}/events`]: events });
const meeting = { id: 'T-2', title: 'Autumn', body: 'board', stage: 'convened', starts: '1992-10-01T08:00:00.000Z' };
const sematech = (): Record<string, unknown> => ({
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  [at]: {
    id: 'sematech',
    name: 'SEMATECH',
    foundedOn: '1987-08-01',
    model: 'research-consortium',
    strategy: 'catch-up',
    secretariat: 'sematech-office',
    charterVersion: 3,
    life: { stage: 'active' },
  },
  [`${at}/bodies`]: { items: [] },
  [`${at}/members`]: { items: [{ organisation: 'ibm', membershipClass: 'full', from: '1988-01-01' }] },
  [`${at}/meetings`]: { items: [] },
  [`${at}/votings`]: { items: [{ id: 'V-1', motion: 'M-1', open: true, opened: '1992-06-01T00:00:00.000Z', ends: '1992-07-01T00:00:00.000Z', votes: 2, electors: 14 }] },
  [`${at}/motions/M-1`]: { id: 'M-1', question: { title: 'The <i>budget</i>' } },
  '/api/finance/consortia/sematech/trial-balance': {
    on: '1992-06-30',
    currencies: [{ currency: 'USD', lines: [{ account: 'bank', kind: 'asset', side: 'debit', balance: { amount: '1250.50', currency: 'USD' } }, { account: 'dues', kind: 'income', side: 'credit', balance: { amount: '9.00', currency: 'USD' } }] }],
  },
  ...ledger(at, [event('1', 'consortium.exit-settled.v1', '1992-06-02T00:00:00.000Z')]),
  ...ledger(`${at}/ledgers/work`, []),
  ...ledger('/api/ip-ledger/consortia/sematech', []),
  ...ledger('/api/talent/consortia/sematech', []),
  ...ledger('/api/finance/consortia/sematech', [event('8', 'finance.over-matched.v1', '1992-06-03T00:00:00.000Z')]),
});

it.each([
  ['en', 'Research consortium', '1 August 1987', '2 of 14'],
  ['zh', '研究联合体', '1987年8月1日', '14'],
] as const)('shows at a glance what a consortium is, what is voted on by its title, and what it has, in %s', async (language, model, founded, cast) => {
  platform(sematech());
  await show(addresses(), '/c/sematech', language);
  const vote = await screen.findByRole('link', { name: 'The <i>budget</i>' });
  expect(vote.getAttribute('href')).toBe('/c/sematech/decisions/votings/V-1');
  expect(vote.closest('li')?.textContent).toContain(cast);
  expect(screen.getByText(model)).toBeTruthy();
  expect(screen.getByText(founded)).toBeTruthy();
  expect((await screen.findByRole('row', { name: /^bank/ })).textContent).toMatch(/1,250\.50/);
  expect(screen.queryByRole('row', { name: /^dues/ })).toBeNull();
});

it('shows each meeting that is held or still to come once, with its stage', async () => {
  const answers = sematech();
  platform(answers);
  const plain = globalThis.fetch;
  const convened = (input: Request | string) => typeof input !== 'string' && new URL(input.url).search === '?stage=convened';
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => (convened(input) ? Response.json({ items: [meeting] }) : plain(input, init)));
  await show(addresses(), '/c/sematech');
  expect((await screen.findByRole('link', { name: 'Autumn' })).closest('li')?.textContent).toContain('Convened');
  expect(screen.queryByText('No meeting is convened.')).toBeNull();
});

it('tells in words what was recorded last in all ledgers, the newest first', async () => {
  platform(sematech());
  await show(addresses(), '/c/sematech');
  const settled = await screen.findByText(/An exit was settled/);
  const items = await waitFor(() => {
    const found = within(settled.closest('ol') as HTMLElement).getAllByRole('listitem');
    expect(found).toHaveLength(2);
    return found;
  });
  expect(items[0]?.textContent).toContain('A grant gave too much');
});

it('names a ledger that does not answer, and shows the others', async () => {
  platform({ ...sematech(), '/api/finance/consortia/sematech/checkpoint': problem(503, 'service-unreachable') });
  await show(addresses(), '/c/sematech');
  expect(await screen.findByText(/These ledgers do not answer now: Money/)).toBeTruthy();
  expect(await screen.findByText(/An exit was settled/)).toBeTruthy();
});

it('asks nothing for who has left that others alone may read', async () => {
  const asked = platform({ ...sematech(), [`${at}/standing`]: { organisation: 'ibm', standing: 'former' } });
  await show(addresses(), '/c/sematech');
  await screen.findByText(/for who is no member/);
  await screen.findByText(/An exit was settled/);
  expect(screen.queryByRole('heading', { name: 'Open votes' })).toBeNull();
  expect(screen.queryByText('This was refused')).toBeNull();
  const paths = asked.map(({ url }) => new URL(url).pathname);
  expect([`${at}/bodies`, `${at}/seats`, '/api/finance/consortia/sematech/trial-balance'].filter((path) => paths.includes(path))).toEqual([]);
});
