import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, problem, show } from '../../testing.tsx';

const base = '/api/ip-ledger/consortia/sematech';
const usd = (amount: string) => ({ amount, currency: 'USD' });
const etch = { id: 'etch-7', title: 'Etching', kind: 'patent', ground: 'foreground', identifiers: [], inventors: [{ person: 'p-9', contribution: 'the idea' }] };
const right = { id: 'l-1', asset: 'etch-7', kind: 'sole', holder: 'ti', grantor: 'ibm', fields: ['memory'], territory: ['US'], from: '1990-01-01', sublicensing: 'none', royalty: { digest: 'abc' } };
const line = { tier: 'owners', amount: usd('1234.50') };
const answers = {
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  '/api/consortium/consortia/sematech': { id: 'sematech', name: 'SEMATECH', life: { stage: 'active', course: 'active' } },
  [`${base}/assets`]: { items: [{ ...etch, life: 'filed', since: '1989-05-01', owners: { ibm: '1/3', ti: '2/3' } }] },
  [`${base}/assets/etch-7`]: { ...etch, ownership: [] },
  [`${base}/assets/etch-7/title`]: { asset: 'etch-7', on: '1990-01-01', owners: { ibm: '1/3' }, unconfirmed: { ti: { share: '2/3', due: '1990-06-30' } } },
  [`${base}/assets/etch-7/chain`]: {
    items: [
      { seq: 4, effective: '1989-05-01', recorded: '1989-05-02T00:00:00Z', postings: [], transfer: { kind: 'creation', effective: '1989-05-01', owners: { ibm: '1' } } },
      { seq: 9, effective: '1990-01-01', recorded: '1990-01-02T00:00:00Z', postings: [], transfer: { kind: 'assignment', effective: '1990-01-01', from: 'ibm', to: 'ti', share: '2/3' } },
    ],
  },
  [`${base}/assets/etch-7/life`]: { steps: [{ stage: 'filed', on: '1989-05-01' }] },
  [`${base}/assets/etch-7/rights`]: { items: [right] },
  [`${base}/pledges`]: { items: [] },
  [`${base}/assets/etch-7/valuations`]: { items: [] },
  [`${base}/assets/etch-7/renewals`]: problem(503, 'unavailable'),
  [`${base}/assets/etch-7/evidence`]: { items: [{ seq: 6, recorded: '1989-06-01T00:00:00Z', evidence: { digest: 'd1', shows: 'a notebook' } }] },
  [`${base}/rights/l-1`]: right,
  [`${base}/rights/l-1/account`]: { dues: [], inOtherCurrencies: [], years: [{ year: 1990, due: usd('10.00'), received: usd('4.00') }] },
  [`${base}/distributions/d-1`]: {
    id: 'd-1', asset: 'etch-7', income: 'i-1', scheme: 's-1', version: 2, titleOn: '1990-01-01', gross: usd('2000.00'), received: usd('1900.00'), recalculations: 0,
    payees: [{ payee: 'ibm', lines: [line], total: usd('1234.50'), status: 'payable' }], uses: [],
  },
  [`${base}/distributions/d-1/verify`]: { distribution: 'd-1', holds: false, entries: 7, differences: [{ entry: 12, what: 'total', recorded: '1', recomputed: '2' }] },
  [`${base}/distributions/d-1/statements/ibm`]: {
    distribution: 'd-1', payee: 'ibm', asset: 'etch-7', income: 'i-1', scheme: 's-1', version: 2, titleOn: '1990-01-01', lines: [line], total: usd('1234.50'), settled: usd('0.00'),
    outstanding: usd('1234.50'), status: 'payable', adjustments: [], proof: { seq: 21 },
  },
  [`${base}/schemes/s-1`]: {
    id: 's-1', name: 'Main', version: 2, tiers: [{ kind: 'levy', name: 'Fund', of: 'gross', rate: '1/10', payee: 'fund' }, { kind: 'bounded', ceiling: usd('5.00'), tier: { kind: 'inventors', name: 'Inventors', of: 'net', rate: '1/5' } }, { kind: 'owners', name: 'Owners' }],
  },
  [`${base}/due-list`]: { items: [] },
};

it('lists assets with their owners, narrowed as the API narrows', async () => {
  const asked = platform(answers);
  await show(addresses(), '/c/sematech/inventions/assets');
  const row = await screen.findByRole('row', { name: /Etching/ });
  expect(within(row).getByRole('link', { name: 'Etching' }).getAttribute('href')).toBe('/c/sematech/inventions/assets/etch-7');
  expect(row.textContent).toContain('ibm 1/3 (≈ 33.33%)');
  fireEvent.change(screen.getByLabelText('Kind'), { target: { value: 'patent' } });
  fireEvent.change(screen.getByLabelText('On'), { target: { value: '1990/1/2' } });
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Show these' })));
  await waitFor(() => expect(asked.some(({ url }) => url.endsWith('/assets?kind=patent&on=1990-01-02'))).toBe(true));
});

it('shows an asset with its title, chain, rights and evidence, and each part that is away by itself', async () => {
  platform(answers);
  await show(addresses(), '/c/sematech/inventions/assets/etch-7');
  expect(await screen.findByText('Owned on 1 January 1990 by')).toBeTruthy();
  expect(screen.getByText(/to be confirmed until 30 June 1990/)).toBeTruthy();
  expect((await screen.findByText(/Assigned/)).closest('tr')?.textContent).toContain('Assigned: ibm → ti 2/3 (≈ 66.66%)');
  expect(screen.getByText('entry 9')).toBeTruthy();
  expect(await screen.findByText('a notebook')).toBeTruthy();
  expect(await screen.findByText('A service does not answer now. The rest of the page is complete.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'l-1' }).getAttribute('href')).toBe('/c/sematech/inventions/rights/l-1');
});

it('says that terms are withheld, and shows the account', async () => {
  platform(answers);
  await show(addresses(), '/c/sematech/inventions/rights/l-1', 'zh');
  expect(await screen.findByText(/条款只供当事方/)).toBeTruthy();
  expect((await screen.findByRole('row', { name: /1990/ })).textContent).toMatch(/^1990–USD\s10\.00USD\s4\.00$/);
});

it('shows who got what of a distribution, and where it differs when it is computed again', async () => {
  const asked = platform(answers);
  await show(addresses(), '/c/sematech/inventions/distributions/d-1');
  expect((await screen.findByRole('row', { name: /ibm/ })).textContent).toMatch(/^ibmowners\s+USD.1,234\.50USD.1,234\.50Payable$/);
  expect(asked.some(({ url }) => url.endsWith('/verify'))).toBe(false);
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Compute it again' })));
  expect(await screen.findByText('It differs, by 7 entries')).toBeTruthy();
  expect((await screen.findByRole('row', { name: /total/ })).textContent).toMatch(/^total12entry 12\b/);
});

it('shows a statement with the entry that it rests on, and its files', async () => {
  platform(answers);
  await show(addresses(), '/c/sematech/inventions/distributions/d-1/statements/ibm');
  expect(await screen.findByText('entry 21')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'PDF' }).getAttribute('href')).toBe(`${base}/distributions/d-1/statements/ibm/pdf`);
});

it.each([
  ['en', ['Fund 1/10 (10%) of the gross → fund', ' Inventors 1/5 (20%) of the net → inventors', 'Owners to the owners by their shares']],
  ['zh', ['Fund 总额的 1/10 (10%) → fund', ' Inventors 净额的 1/5 (20%) → 发明人', 'Owners 按份额归权利人']],
] as const)('says a scheme step by step in %s', async (language, steps) => {
  platform(answers);
  await show(addresses(), '/c/sematech/inventions/schemes/s-1', language);
  await screen.findByRole('heading', { level: 1, name: 'Main' });
  const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
  for (const step of steps) {
    expect(items.some((each) => each.includes(step.trim()))).toBe(true);
  }
});

it('looks a year ahead for renewals where no day is given', async () => {
  const asked = platform(answers);
  await show(addresses(), '/c/sematech/inventions/due');
  expect(await screen.findByText('No renewal is due.')).toBeTruthy();
  expect(new URL(asked.find(({ url }) => url.includes('/due-list'))?.url ?? '').searchParams.get('until')).toMatch(/^\d{4}-\d\d-\d\d$/);
});
