import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type Answers, platform, problem, show } from '../testing.tsx';
import { addresses } from './router.tsx';

const sematech = { id: 'sematech', name: 'SEMATECH', life: 'active', standing: 'member', foundedOn: '1987-08-12', open: true };
const ibm = '/api/consortium/organisations/ibm';
const anna = { person: 'p-7', givenName: 'Anna', familyName: 'Lee', administrator: true, suspended: false };
const ming = { person: 'p-8', givenName: 'Ming', familyName: 'Li', administrator: false, suspended: false };
const answers = (): Answers => ({
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  '/api/consortium/consortia': { items: [sematech], next: 'n-2' },
  [ibm]: { id: 'ibm', legalName: 'IBM', kind: 'enterprise', country: 'US', domains: [], identity: 'linked', names: [], groups: [] },
  [`${ibm}/people`]: { items: [anna, ming] },
  [`${ibm}/people/invitations`]: { items: [] },
});

/** Presses a button as by keyboard: it has the focus. */
async function press(button: HTMLElement) {
  button.focus();
  await act(async () => fireEvent.click(button));
  await waitFor(() => expect(button.isConnected).toBe(false));
}

it('keeps the focus at the end of a list of which all is shown', async () => {
  const now = answers();
  platform(now);
  await show(addresses(), '/');
  const more = await screen.findByRole('button', { name: 'Show more' });
  now['/api/consortium/consortia'] = { items: [{ ...sematech, id: 'other', name: 'Other' }] };
  await press(more);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('That is all: 2.'));
  expect(screen.getByRole('table', { name: 'Your consortia' }).parentElement?.contains(document.activeElement)).toBe(true);
});

it('keeps the focus in the row whose act was done', async () => {
  const now: Answers = { ...answers(), [`${ibm}/people/suspensions`]: {} };
  platform(now);
  await show(addresses(), '/org/ibm/people');
  const suspend = await screen.findByRole('button', { name: 'Suspend Ming Li' });
  now[`${ibm}/people`] = { items: [anna, { ...ming, suspended: true }] };
  await press(suspend);
  await waitFor(() => expect(screen.getByRole('row', { name: /Ming Li/ }).contains(document.activeElement)).toBe(true));
});

it('keeps the focus on the page when a service answers again, and when a notice goes', async () => {
  const now: Answers = { ...answers(), '/api/consortium/consortia': problem(503, 'service-unreachable'), '/session': { person: 'p-7', secondsLeft: 100 } };
  platform(now);
  await show(addresses(), '/');
  const again = await screen.findByRole('button', { name: 'Try again' });
  now['/api/consortium/consortia'] = answers()['/api/consortium/consortia'];
  await press(again);
  await screen.findByRole('row', { name: /SEMATECH/ });
  await waitFor(() => expect(screen.getByRole('main').contains(document.activeElement)).toBe(true));
  now['/session'] = { person: 'p-7', secondsLeft: 1800 };
  await press(screen.getByRole('button', { name: 'Stay signed in' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
});

it('gives it to nobody who had turned to something else', async () => {
  const now = answers();
  platform(now);
  await show(addresses(), '/');
  const more = await screen.findByRole('button', { name: 'Show more' });
  now['/api/consortium/consortia'] = { items: [] };
  more.focus();
  fireEvent.click(more);
  more.blur();
  await waitFor(() => expect(more.isConnected).toBe(false));
  await screen.findByText('That is all: 1.');
  expect(document.activeElement).toBe(document.body);
});
