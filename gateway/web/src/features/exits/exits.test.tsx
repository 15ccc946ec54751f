import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, problem, show } from '../../testing.tsx';

const at = '/api/consortium/consortia/sematech';
const trying = '/api/consortium/tries/consortia/sematech';
const usd = (amount: string) => ({ amount, currency: 'USD' });
const balances = [{ owedTo: usd('0.00'), owedBy: usd('1250.50') }];
const items = [
  { heading: 'survives', subject: 'rights/R-1', what: 'access <b>to</b> results', until: '1993-01-01' },
  { heading: 'passes', subject: 'assets/A-1', what: 'its share of title', share: '1/3' },
];
const terms = {
  accessMonths: 12,
  duesOfTheYear: true,
  withdrawal: {
    access: { kind: 'survives', months: 12 },
    licences: { kind: 'lasts' },
    contributions: 'none',
    debtsFirst: true,
    dues: 'none',
    royalties: false,
    title: 'kept',
  },
};
const exit = {
  id: 'E-1',
  member: 'harris',
  ground: 'withdrawal',
  effective: '1992-01-01',
  settleBy: '1992-03-31',
  terms,
  progress: { kind: 'failed' },
  attempts: [
    {
      number: 1,
      settlement: 'E-1-1',
      started: '1992-01-02T08:00:00.000Z',
      digest: 'ab',
      digests: [],
      progress: { kind: 'failed' },
      steps: [
        { part: 'finance', outcome: 'settled', at: '1992-01-02T08:00:01.000Z' },
        { part: 'talent', outcome: 'refused', at: '1992-01-02T08:00:02.000Z', rule: 'agreement-open', reason: 'An agreement is open.' },
      ],
    },
  ],
  items,
  balances,
};
const preview = {
  member: 'harris',
  ground: 'withdrawal',
  effective: '1992-01-01',
  terms,
  balances,
  ready: false,
  digest: 'cd'.repeat(32),
  parts: [
    { part: 'finance', items: [], balances, digest: '1', matters: [{ subject: 'dues-invoices/1991-harris', rule: 'unpaid', reason: 'It is not paid.' }] },
    { part: 'ip-ledger', items, balances: [], digest: '2', matters: [] },
  ],
};
const sematech = (): Record<string, unknown> => ({
  '/me': { person: 'p-7', name: 'Anna', organisations: ['harris'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  [at]: { id: 'sematech', name: 'SEMATECH', life: { stage: 'active' } },
  [`${at}/bodies`]: { items: [] },
  [`${at}/exits`]: { items: [exit] },
  [`${at}/exits/E-1`]: Response.json(exit, { headers: { ETag: '"90"' } }),
  [`${at}/exits/E-1/statement`]: {
    exit: { ...exit, progress: { kind: 'settled' } },
    lines: ['survives | rights/R-1 | access | until 1993-01-01'],
    proof: { seq: 91, leafIndex: 90, treeSize: 92, hashes: [], leafHash: '', checkpoint: '' },
    verifierKey: '',
  },
  [`${at}/exit-previews`]: preview,
});

const row = async (name: RegExp) => (await screen.findByRole('row', { name })).textContent;

it.each([
  ['en', 'Exit of harris', '1 January 1992', 'failed: it is settled nowhere'],
  ['zh', 'harris 的退出', '1992年1月1日', '未完成：任何服务均未结清'],
] as const)('lists exits with how far they are, in %s', async (language, name, day, standing) => {
  platform(sematech());
  await show(addresses(), '/c/sematech/exits', language);
  expect((await screen.findByRole('link', { name })).getAttribute('href')).toBe('/c/sematech/exits/E-1');
  expect(await row(/harris/)).toContain(day);
  expect(await row(/harris/)).toContain(standing);
});

it('shows an exit with its account, its balances, and what each service answered', async () => {
  platform(sematech());
  await show(addresses(), '/c/sematech/exits/E-1');
  expect(await row(/rights\/R-1/)).toBe('rights/R-1is kept until a dayaccess <b>to</b> results1 January 1993––');
  expect(await row(/assets\/A-1/)).toContain('1/3 (≈ 33.33%)');
  expect(await row(/^USD/)).toContain('1,250.50');
  const steps = within(await screen.findByRole('region', { name: 'Attempt 1' })).getAllByRole('listitem');
  expect(steps.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Money is settled.'), expect.stringContaining('People was refused. An agreement is open. agreement-open')]);
});

it('keeps the files of the services that settled their part, each under the name of the settlement', async () => {
  platform(sematech());
  await show(addresses(), '/c/sematech/exits/E-1');
  expect((await screen.findByRole('link', { name: 'Statement (Money)' })).getAttribute('href')).toBe('/api/finance/consortia/sematech/exits/E-1-1/statement');
  expect(screen.queryByRole('link', { name: 'Statement (People)' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Account as CSV' }).getAttribute('href')).toBe(`${at}/exits/E-1/csv`);
});

it('calls who leaves by the name that the register has, and proves what its exit was last recorded with', async () => {
  platform({ ...sematech(), '/api/consortium/organisations': { items: [{ id: 'harris', legalName: 'Harris Corporation' }] } });
  await show(addresses(), '/c/sematech/exits/E-1');
  expect(await screen.findByRole('heading', { level: 1, name: 'Exit of Harris Corporation' })).toBeTruthy();
  expect(await screen.findByRole('button', { name: /entry 90/ })).toBeTruthy();
});

it('says to others that an account is not theirs', async () => {
  const { items: _, balances: __, ...others } = exit;
  platform({ ...sematech(), [`${at}/exits/E-1`]: others });
  await show(addresses(), '/c/sematech/exits/E-1');
  expect(await screen.findByText(/is for who leaves and for the secretariat/)).toBeTruthy();
  expect(screen.queryByText('Statements of the other services')).toBeNull();
});

it('tries an exit once more exactly as it is previewed now, and of the version that was seen', async () => {
  const asked = platform({
    ...sematech(),
    [`${trying}/exits/E-1/retries`]: new Response(null, { status: 204 }),
    [`${trying}/exits/E-1/stops`]: problem(409, 'exit-failed'),
    [`${at}/exits/E-1/retries`]: exit,
  });
  await show(addresses(), '/c/sematech/exits/E-1');
  fireEvent.click(await screen.findByText('Try it once more, as it is previewed now'));
  const form = await screen.findByRole('form', { name: /Try it once more/ });
  expect(screen.getByText('It is exit-failed.')).toBeTruthy();
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: 'Record it' })));
  await screen.findByText('Recorded: Try it once more, as it is previewed now.');
  const sent = asked.find(({ method, url }) => method === 'POST' && new URL(url).pathname === `${at}/exits/E-1/retries`);
  expect(sent?.headers.get('If-Match')).toBe('"90"');
  expect(await sent?.json()).toEqual({ digest: preview.digest });
});

it('previews the exit of the one organisation that one is of, with what stands against it, service by service', async () => {
  const asked = platform(sematech());
  await show(addresses(), '/c/sematech/exits/preview');
  const money = await screen.findByRole('region', { name: 'Money' });
  expect(within(money).getByText('It is not paid.').getAttribute('lang')).toBe('en');
  expect(screen.getByText(/Something stands against this exit/)).toBeTruthy();
  expect(await asked.find(({ url }) => new URL(url).pathname === `${at}/exit-previews`)?.json()).toEqual({ member: 'harris' });
});

it('previews the exit of the member that the address names, and gives it as a file', async () => {
  const asked = platform({ ...sematech(), [`${at}/exit-previews`]: { ...preview, member: 'ti' }, [`${at}/exit-previews/csv`]: new Response('part,heading\n') });
  const saved = vi.fn(() => 'blob:csv');
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: saved, revokeObjectURL: () => undefined }));
  await show(addresses(), '/c/sematech/exits/preview?member=ti');
  fireEvent.click(await screen.findByRole('button', { name: 'Account as CSV' }));
  await vi.waitFor(() => expect(saved).toHaveBeenCalled());
  expect(await asked.find(({ url }) => new URL(url).pathname === `${at}/exit-previews/csv`)?.json()).toEqual({ member: 'ti' });
});

it('shows a statement with the entry that proves it, as recorded, to be printed', async () => {
  platform(sematech());
  await show(addresses(), '/c/sematech/exits/E-1/statement');
  expect(await screen.findByRole('button', { name: /entry 91/ })).toBeTruthy();
  expect(screen.getByText('survives | rights/R-1 | access | until 1993-01-01')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Print' })).toBeTruthy();
});

it('offers to who has left what is kept for them, and nothing that others alone may read', async () => {
  platform({ ...sematech(), [`${at}/standing`]: { organisation: 'harris', standing: 'former' } });
  await show(addresses(), '/c/sematech/exits');
  await screen.findByText(/for who is no member/);
  const ways = within(screen.getByRole('navigation', { name: 'In this consortium' })).getAllByRole('link');
  expect(ways.map(({ textContent }) => textContent)).toEqual(['Overview', 'Exits', 'Inventions', 'Course', 'Ledgers']);
});
