import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, possible, problem, show, versioned } from '../../testing.tsx';
import { at, made, record, sematech, tries, type, usd } from './dues.testing.ts';

const invoice = {
  id: '1990-amd', year: 1990, organisation: 'amd', amount: usd('2400000.00'), status: 'open', invoicedOn: '1990-01-05', dueOn: '1990-03-01', defaultOn: '1990-06-01', curableUntil: '1990-09-01',
};
const assessments = [
  { organisation: 'amd', membershipClass: 'full', charterVersion: 3, amount: usd('2400000.00'), basis: usd('240000000.00'), basisYear: 1989 },
  { organisation: 'ibm', membershipClass: 'full', charterVersion: 3, amount: usd('1000000.00') },
];
const answers = (): Record<string, unknown> => ({
  ...sematech(),
  [`${at}/dues`]: { items: [{ year: 1990, members: 2, total: usd('3400000.00') }] },
  [`${at}/dues/1990`]: versioned({ year: 1990, total: usd('3400000.00'), assessments }, 71),
  [`${at}/dues-invoices/1990-amd`]: versioned(invoice, 72),
});

it.each([
  ['en', 'USD 3,400,000.00', /^Advanced <i>Micro<\/i> Devices full 3 USD 240,000,000\.00 \(1989\) USD 2,400,000\.00$/],
  ['zh', 'USD 3,400,000.00', /^Advanced <i>Micro<\/i> Devices full 3 USD 240,000,000\.00 \(1989\) USD 2,400,000\.00$/],
] as const)('leads from the years to the dues of one, by member, with what they were reckoned from, in %s', async (language, total, row) => {
  platform(answers());
  const { router } = await show(addresses(), '/c/sematech/dues', language);
  expect((await screen.findByRole('row', { name: /^1990/ })).textContent?.replaceAll('\u00a0', ' ')).toContain(total);
  fireEvent.click(screen.getByRole('link', { name: '1990' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/c/sematech/dues/1990'));
  expect(await screen.findByRole('row', { name: (name) => row.test(name.replaceAll('\u00a0', ' ')) })).toBeTruthy();
  expect((await screen.findByRole('row', { name: /^IBM/ })).textContent).toContain('–');
  expect(screen.getByRole('link', { name: /240,000,000/ }).getAttribute('href')).toBe('/c/sematech/bases/1989/amd');
  expect(await screen.findByRole('button', { name: /71/ })).toBeTruthy();
});

it('assesses the dues of a year, which may be typed in full-width digits', async () => {
  const asked = platform(answers());
  await show(addresses(), '/c/sematech/dues');
  fireEvent.click(await screen.findByText('Assess the dues of a year'));
  const form = await screen.findByRole('form', { name: 'Assess the dues of a year' });
  type(form, 'Year', '１９９１');
  await record(form);
  expect(await asked.find(({ method, url }) => method === 'POST' && url.endsWith(`${at}/dues`))?.json()).toEqual({ year: 1991 });
});

it('asks members to pay the dues of a year, once that is possible', async () => {
  const asked = platform({ ...answers(), [`${tries}/dues/1990/invoices`]: possible(), [`${at}/dues/1990/invoices`]: made() });
  await show(addresses(), '/c/sematech/dues/1990');
  fireEvent.click(await screen.findByText('Ask members to pay the dues of 1990'));
  const form = await screen.findByRole('form', { name: 'Ask members to pay the dues of 1990' });
  await record(form);
  await screen.findByText('Recorded: Ask members to pay the dues of 1990.');
  expect(await asked.find(({ method, url }) => method === 'POST' && url.endsWith(`${at}/dues/1990/invoices`))?.json()).toEqual({});
});

it.each([
  ['en', 'In default from, if it is not paid', '1 June 1990'],
  ['zh', '未付款则自该日起违约', '1990年6月1日'],
] as const)('shows an invoice and what comes of it where it is not paid, in %s', async (language, label, day) => {
  platform(answers());
  await show(addresses(), '/c/sematech/dues-invoices/1990-amd', language);
  expect((await screen.findByText(label)).parentElement?.textContent).toContain(day);
  expect(screen.getByRole('link', { name: 'Advanced <i>Micro</i> Devices' }).getAttribute('href')).toBe('/c/sematech/members/amd');
  expect(await screen.findByRole('button', { name: /72/ })).toBeTruthy();
});

it('cancels an invoice in the version that was seen, and says why it cannot be asked for anew yet', async () => {
  const asked = platform({
    ...answers(),
    [`${tries}/dues-invoices/1990-amd/cancellations`]: possible(),
    [`${tries}/dues-invoices/1990-amd/reissues`]: problem(409, 'invoice-stands'),
    [`${at}/dues-invoices/1990-amd/cancellations`]: made(),
  });
  await show(addresses(), '/c/sematech/dues-invoices/1990-amd');
  fireEvent.click(await screen.findByText('Ask for these dues no longer'));
  const form = await screen.findByRole('form', { name: 'Ask for these dues no longer' });
  type(form, 'Reason', 'Waived.');
  await record(form);
  await screen.findByText('Recorded: Ask for these dues no longer.');
  const sent = asked.find(({ method, url }) => method === 'POST' && url.endsWith(`${at}/dues-invoices/1990-amd/cancellations`));
  expect(await sent?.json()).toEqual({ reason: 'Waived.' });
  expect(sent?.headers.get('If-Match')).toBe('"72"');
  expect(screen.getByText('It is invoice-stands.')).toBeTruthy();
});
