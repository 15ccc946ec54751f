import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { narrowedBy, platform, possible, problem, show, versioned } from '../../testing.tsx';
import { at, made, record, sematech, tries, type, usd } from './dues.testing.ts';

const people = {
  id: 'C-1', organisation: 'amd', given: { kind: 'people', what: 'Two <b>engineers</b>', personMonths: '7/2' }, on: '1990-05-01', receiver: 'ibm',
  rate: usd('9000.00'), value: usd('31500.00'), recorded: '1990-05-02T10:00:00.000Z', resolution: 'R-7', status: 'offered',
};
const cash = { ...people, id: 'C-2', organisation: 'ibm', given: { kind: 'cash', amount: usd('10.00'), bankReference: 'B-1' }, value: usd('10.00'), status: 'accepted' };
const answers = (): Record<string, unknown> => ({
  ...sematech(),
  [`${at}/contributions`]: { items: [people, cash] },
  [`${at}/contributions/C-1`]: versioned(people, 81),
});

it.each([
  ['en', 'In people (C-1)', 'Kind', 'Nothing has been contributed.'],
  ['zh', '人力 (C-1)', '种类', '尚无出资。'],
] as const)('lists contributions, narrowed by the address, in %s', async (language, link, kind, none) => {
  const all: Record<string, unknown> = { ...answers(), [`${at}/contributions`]: { items: [people] }, [`${at}/members`]: { items: [{ organisation: 'ibm' }] } };
  const asked = platform(all);
  await show(addresses(), '/c/sematech/contributions?organisation=amd', language);
  expect((await screen.findByRole('link', { name: link })).getAttribute('href')).toBe('/c/sematech/contributions/C-1');
  expect(screen.getByRole('row', { name: /C-1/ }).textContent).toContain('31,500.00');
  expect(within(screen.getByRole('search')).getByRole('option', { name: 'IBM' })).toBeTruthy();
  all[`${at}/contributions`] = { items: [] };
  fireEvent.change(screen.getByLabelText(kind), { target: { value: 'cash' } });
  fireEvent.submit(screen.getByRole('search'));
  expect(await screen.findByText(none)).toBeTruthy();
  expect(narrowedBy(asked, `${at}/contributions`)).toEqual(['?organisation=amd', '?organisation=amd&kind=cash']);
});

it.each([
  ['en', 'Months of a person'],
  ['zh', '人月'],
] as const)('shows what was given, by which rate, and the entry behind its value, in %s', async (language, months) => {
  platform(answers());
  await show(addresses(), '/c/sematech/contributions/C-1', language);
  expect((await screen.findByText(months)).parentElement?.textContent).toContain('7/2');
  expect(screen.getByText('Two <b>engineers</b>')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'R-7' }).getAttribute('href')).toBe('/c/sematech/decisions/resolutions/R-7');
  expect(await screen.findByRole('button', { name: /81/ })).toBeTruthy();
});

it.each([
  ['Accept what was contributed', 'acceptances', undefined, {}],
  ['Decline what was contributed', 'declinations', 'Not seen.', { reason: 'Not seen.' }],
] as const)('lets who received it do this in the version that was seen: %s', async (title, path, reason, body) => {
  const asked = platform({ ...answers(), [`${tries}/contributions/C-1/${path}`]: possible(), [`${at}/contributions/C-1/${path}`]: made() });
  await show(addresses(), '/c/sematech/contributions/C-1');
  fireEvent.click(await screen.findByText(title, { selector: 'summary' }));
  const form = await screen.findByRole('form', { name: title });
  if (reason !== undefined) {
    type(form, 'Reason', reason);
  }
  await record(form);
  await screen.findByText(`Recorded: ${title}.`);
  const sent = asked.find(({ method, url }) => method === 'POST' && url.endsWith(`${at}/contributions/C-1/${path}`));
  expect(await sent?.json()).toEqual(body);
  expect(sent?.headers.get('If-Match')).toBe('"81"');
});

it.each([
  ['Say what you contributed in cash', { 'Amount (USD)': '10', 'Reference of the payment at the bank': 'B-1' }, { given: { kind: 'cash', amount: usd('10.00'), bankReference: 'B-1' } }],
  ['Say what you contributed in kind', { What: 'A stepper', 'Worth (USD)': '2000' }, { given: { kind: 'in-kind', what: 'A stepper', worth: usd('2000.00') } }],
  [
    'Say what you contributed in people',
    { What: 'Engineers', 'Months of a person': '14/4', 'A month of a person is worth (USD) (optional)': '9000', 'Resolution (optional)': 'R-7' },
    { given: { kind: 'people', what: 'Engineers', personMonths: '7/2' }, rate: usd('9000.00'), resolution: 'R-7' },
  ],
] as const)('records what one gave: %s', async (title, typed, body) => {
  const asked = platform({ ...answers(), [`${tries}/contributions`]: possible() });
  await show(addresses(), '/c/sematech/contributions');
  fireEvent.click(await screen.findByText(title));
  const form = await screen.findByRole('form', { name: title });
  Object.entries(typed).forEach(([label, value]) => type(form, label, value));
  type(form, 'On', '1990-05-01');
  await record(form);
  await waitFor(() => expect(asked.some(({ method, url }) => method === 'POST' && url.endsWith(`${at}/contributions`))).toBe(true));
  expect(await asked.find(({ method, url }) => method === 'POST' && url.endsWith(`${at}/contributions`))?.json()).toEqual({ ...body, on: '1990-05-01' });
});

it('offers people where the charter has no rate, for a resolution can have one', async () => {
  platform({ ...answers(), [`${tries}/contributions`]: problem(422, 'no-rate', [{ pointer: '/rate', detail: 'Name a resolution.' }]) });
  await show(addresses(), '/c/sematech/contributions');
  expect(await screen.findByText('Say what you contributed in people', { selector: 'summary' })).toBeTruthy();
  expect(screen.queryByText('Say what you contributed in cash', { selector: 'summary' })).toBeNull();
});

it('says why nothing can be contributed, and offers no form for it', async () => {
  platform({ ...answers(), [`${tries}/contributions`]: problem(422, 'not-a-member') });
  await show(addresses(), '/c/sematech/contributions');
  expect(await screen.findByText('There is nothing that you can do here now.')).toBeTruthy();
  expect(screen.queryByRole('form', { name: /Say what you contributed/ })).toBeNull();
});
