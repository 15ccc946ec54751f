import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, show } from '../../testing.tsx';

const at = '/api/consortium/consortia/sematech';
const ibm = { organisation: 'ibm', membershipClass: 'full', charterVersion: 3, from: '1988-01-01', noticeGivenOn: '1991-12-01', suspensions: [{ from: '1990-01-01', until: '1990-02-01', reason: '<i>Dues</i>' }] };
const sematech = () => ({
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  [at]: { id: 'sematech', name: 'SEMATECH', life: { stage: 'active' } },
  [`${at}/members`]: { items: [ibm] },
  [`${at}/members/ibm`]: { organisation: 'ibm', memberships: [ibm], statements: [{ recordedAt: '1991-01-01T10:00:00.000Z', text: 'We paid.' }] },
  [`${at}/members/ibm/vote`]: { organisation: 'ibm', on: '1992-01-01', votes: false, bar: 'in-default' },
});

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=proof';
  sessionStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('lists the members of a day', async () => {
  const asked = platform(sematech());
  await show(addresses(), '/c/sematech/members');
  expect((await screen.findByRole('row', { name: /^ibm full/ })).textContent).toContain('1 December 1991');
  fireEvent.change(screen.getByLabelText('On the day'), { target: { value: '1989/6/30' } });
  await waitFor(() => expect(asked.some(({ url }) => url.endsWith(`${at}/members?on=1989-06-30`))).toBe(true));
});

it.each([
  ['en', 'It has no vote today: it is in default with its dues.', /Suspended from 1 January 1990 to 1 February 1990: <i>Dues<\/i>/],
  ['zh', '今日没有表决权：拖欠会费。', /1990年1月1日 至 1990年2月1日 暂停：<i>Dues<\/i>/],
] as const)('says of a member whether it votes, and what has been, in %s', async (language, vote, suspended) => {
  platform(sematech());
  await show(addresses(), '/c/sematech/members/ibm', language);
  expect(await screen.findByText(vote)).toBeTruthy();
  expect(await screen.findByText(suspended)).toBeTruthy();
  expect(screen.getByText('We paid.')).toBeTruthy();
});

it('gives notice for an organisation of one\'s own, once that is possible', async () => {
  const answers: Record<string, unknown> = { ...sematech(), [`${at}/charter`]: { version: 3, classes: [] } };
  answers['/api/consortium/tries/consortia/sematech/withdrawals'] = new Response(null, { status: 204 });
  answers[`${at}/withdrawals`] = Response.json({}, { status: 201 });
  const asked = platform(answers);
  await show(addresses(), '/c/sematech/members/ibm');
  fireEvent.click(await screen.findByText('Give notice of withdrawal'));
  const form = await screen.findByRole('form', { name: 'Give notice of withdrawal' });
  fireEvent.change(within(form).getByLabelText('Leaves on'), { target: { value: '1994年1月1日' } });
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: /Record it/ })));
  await screen.findByText('Recorded: Give notice of withdrawal.');
  const sent = asked.find(({ method, url }) => method === 'POST' && url.endsWith(`${at}/withdrawals`));
  expect(await sent?.json()).toEqual({ effectiveOn: '1994-01-01' });
});
