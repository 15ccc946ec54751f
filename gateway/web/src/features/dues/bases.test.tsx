import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, possible, problem, show, versioned } from '../../testing.tsx';
import { at, made, record, sematech, tries, type, usd } from './dues.testing.ts';

const amd = { organisation: 'amd', year: 1989, amount: usd('240000000.00'), confirmed: false, estimated: false };
const answers = (): Record<string, unknown> => ({
  ...sematech(),
  [`${at}/bases/1989`]: { items: [amd, { ...amd, organisation: 'ibm', estimated: true }] },
  [`${at}/bases/1989/amd`]: versioned(amd, 61),
});

it.each([
  ['en', 'Reported, not confirmed', 'Estimated', 'Year'],
  ['zh', '已申报，未确认', '估定', '年度'],
] as const)('lists what was reported for the year of the address, in %s', async (language, reported, estimated, label) => {
  const asked = platform(answers());
  await show(addresses(), '/c/sematech/bases?year=1989', language);
  const row = await screen.findByRole('row', { name: /^Advanced <i>Micro<\/i> Devices/ });
  expect(row.textContent).toContain('240,000,000.00');
  expect(row.textContent).toContain(reported);
  expect((await screen.findByRole('row', { name: /^IBM/ })).textContent).toContain(estimated);
  fireEvent.change(screen.getByLabelText(label), { target: { value: '1990' } });
  fireEvent.submit(screen.getByRole('search'));
  await waitFor(() => expect(asked.some(({ url }) => url.endsWith(`${at}/bases/1990`))).toBe(true));
});

it('reports an amount in the currency of the charter, which is tried with one that could be', async () => {
  const asked = platform({ ...answers(), [`${tries}/bases`]: possible(), [`${at}/bases`]: made() });
  await show(addresses(), '/c/sematech/bases?year=1989');
  fireEvent.click(await screen.findByText('Report what your dues are reckoned from'));
  const form = await screen.findByRole('form', { name: 'Report what your dues are reckoned from' });
  type(form, 'Amount (USD)', '1,250.5');
  await record(form);
  await screen.findByText('Recorded: Report what your dues are reckoned from.');
  expect(await asked.find(({ url }) => url.endsWith(`${tries}/bases`))?.json()).toEqual({ year: 1989, amount: usd('1.00') });
  expect(await asked.find(({ method, url }) => method === 'POST' && url.endsWith(`${at}/bases`))?.json()).toEqual({ year: 1989, amount: usd('1250.50') });
});

it('says at the amount that it is none', async () => {
  platform({ ...answers(), [`${tries}/bases`]: possible(), [`${at}/bases`]: problem(400, 'invalid-field', [{ pointer: '/amount/amount', detail: 'Not an amount.' }]) });
  await show(addresses(), '/c/sematech/bases?year=1989');
  fireEvent.click(await screen.findByText('Report what your dues are reckoned from'));
  const form = await screen.findByRole('form', { name: 'Report what your dues are reckoned from' });
  type(form, 'Amount (USD)', 'plenty');
  await record(form);
  await waitFor(() => expect(within(form).getByLabelText('Amount (USD)').getAttribute('aria-invalid')).toBe('true'));
});

it('confirms what was reported, or puts it right, in the version that was seen', async () => {
  const asked = platform({ ...answers(), [`${tries}/bases/1989/amd/confirmations`]: possible(), [`${at}/bases/1989/amd/confirmations`]: made() });
  await show(addresses(), '/c/sematech/bases/1989/amd');
  expect(await screen.findByRole('button', { name: /entry 61/ })).toBeTruthy();
  fireEvent.click(await screen.findByText('Confirm it, or put it right'));
  const form = await screen.findByRole('form', { name: 'Confirm it, or put it right' });
  type(form, 'What it should have been (USD) (optional)', '250000000');
  type(form, 'Why it is not right (optional)', 'Audited.');
  await record(form);
  await screen.findByText('Recorded: Confirm it, or put it right.');
  const sent = asked.find(({ method, url }) => method === 'POST' && url.endsWith(`${at}/bases/1989/amd/confirmations`));
  expect(await sent?.json()).toEqual({ amount: usd('250000000.00'), correction: 'Audited.' });
  expect(sent?.headers.get('If-Match')).toBe('"61"');
  expect(await asked.find(({ url }) => url.endsWith(`${tries}/bases/1989/amd/confirmations`))?.json()).toEqual({});
  expect(screen.queryByText('Report what your dues are reckoned from')).toBeNull();
});

it('estimates where nothing is reported, and lets the member itself report there', async () => {
  const asked = platform({ ...answers(), [`${tries}/bases`]: possible(), [`${tries}/bases/1988/ibm/estimates`]: possible(), [`${at}/bases/1988/ibm/estimates`]: made() });
  await show(addresses(), '/c/sematech/bases/1988/ibm');
  expect(await screen.findByText('Nothing is reported or estimated for that year.')).toBeTruthy();
  expect(await screen.findByText('Report what your dues are reckoned from')).toBeTruthy();
  fireEvent.click(await screen.findByText('Estimate it'));
  const form = await screen.findByRole('form', { name: 'Estimate it' });
  type(form, 'Amount (USD)', '7');
  type(form, 'What the estimate rests on', 'As <b>before</b>.');
  await record(form);
  await screen.findByText('Recorded: Estimate it.');
  const sent = asked.find(({ method, url }) => method === 'POST' && url.endsWith(`${at}/bases/1988/ibm/estimates`));
  expect(await sent?.json()).toEqual({ amount: usd('7.00'), reason: 'As <b>before</b>.' });
});

it('estimates for a member that is named, and lets another organisation confirm', async () => {
  const asked = platform({ ...answers(), [`${tries}/bases`]: problem(422, 'not-a-member'), [`${tries}/auditor`]: possible(), [`${at}/bases/1989/dec/estimates`]: made(), [`${at}/auditor`]: made() });
  await show(addresses(), '/c/sematech/bases?year=1989');
  fireEvent.click(await screen.findByText('Estimate what a member does not report'));
  const estimate = await screen.findByRole('form', { name: 'Estimate what a member does not report' });
  type(estimate, 'Member', 'dec');
  type(estimate, 'Amount (USD)', '7');
  type(estimate, 'What the estimate rests on', 'As before.');
  await record(estimate);
  await screen.findByText('Recorded: Estimate what a member does not report.');
  expect(asked.some(({ method, url }) => method === 'POST' && url.endsWith(`${at}/bases/1989/dec/estimates`))).toBe(true);
  const title = 'Let another organisation than the office confirm what members report';
  fireEvent.click(await screen.findByText(title));
  const appoint = await screen.findByRole('form', { name: title });
  type(appoint, 'Auditor', 'kpmg');
  await record(appoint);
  expect(await asked.find(({ method, url }) => method === 'POST' && url.endsWith(`${at}/auditor`))?.json()).toEqual({ auditor: 'kpmg' });
});
