import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { needKinds } from '../../app/features.ts';
import { addresses } from '../../app/router.tsx';
import { load } from '../../i18n/texts.ts';
import { platform, problem, show } from '../../testing.tsx';
import { byDistance } from './needs.ts';

// As when all services say it.
vi.mock('./services.ts', () => ({ SERVICES: ['consortium', 'ip-ledger', 'finance', 'talent'] }));

const anna = { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false };
const sematech = { id: 'sematech', name: 'SEMATECH', life: 'active', standing: 'member', foundedOn: '1987-08-12', open: true };
const signedIn = {
  '/me': anna,
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  '/api/consortium/consortia': { items: [sematech] },
};

const in_ = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString();
const need = { consortium: 'sematech', kind: 'strange', subject: 'm-1', for: 'board-ibm', entries: [] };
const agreement = { id: 'a-1', home: 'ti', host: 'ibm', signed: [], proposal: { number: 2, proposedBy: 'ti', terms: { from: '1990-01-01', mappings: [] } } };

it('shows what awaits somebody over all services, the most pressing first', async () => {
  platform({
    ...signedIn,
    '/api/consortium/needs': { items: [{ ...need, subject: 'far', due: in_(30) }, { ...need, subject: 'near', due: in_(2) }, { ...need, subject: 'open' }] },
    '/api/ip-ledger/needs': { items: [{ ...need, subject: 'late', due: in_(-1) }, { ...need, subject: 'nearer', due: in_(1) }] },
  });
  await show(addresses(), '/');
  await waitFor(() => expect(screen.queryAllByRole('region', { name: /\(\d\)/ }).map((group) => within(group).getAllByRole('link').map((link) => link.textContent))).toEqual([
    ['strange: late'],
    ['strange: nearer', 'strange: near'],
    ['strange: far'],
    ['strange: open'],
  ]));
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    'Overdue (1)',
    'This week (2)',
    'Later (1)',
    'No date (1)',
    'Your consortia',
  ]);
  const late = within(screen.getByRole('region', { name: 'Overdue (1)' })).getByRole('listitem');
  await waitFor(() => expect(late.textContent).toContain('SEMATECH · for board-ibm · until'));
  expect(within(late).getByRole('link').getAttribute('href')).toBe('/c/sematech');
});

it('says that nothing awaits somebody', async () => {
  platform(signedIn);
  await show(addresses(), '/', 'zh');
  expect(await screen.findByText('没有等待您处理的事项。')).toBeTruthy();
  expect(await screen.findByRole('row', { name: /SEMATECH/ })).toBeTruthy();
});

it('does not take a service that is too old to say what awaits somebody for one where nothing does', async () => {
  platform({ ...signedIn, '/api/talent/needs': problem(404, 'not-found') });
  await show(addresses(), '/');
  expect(await screen.findByText(/What awaits you in talent/)).toBeTruthy();
  expect(screen.queryByText('Nothing awaits you.')).toBeNull();
});

it('names a service that does not answer, shows the rest, and asks again', async () => {
  const answers: Record<string, unknown> = {
    ...signedIn,
    '/api/consortium/needs': { items: [need] },
    '/api/talent/needs': problem(503, 'unavailable'),
    '/api/finance/needs': { items: [{ ...need, subject: 'm-3' }], incomplete: true },
  };
  platform(answers);
  await show(addresses(), '/');
  expect(await screen.findByText(/What awaits you in finance, talent/)).toBeTruthy();
  expect(screen.getAllByRole('link', { name: /strange: m-[13]/ })).toHaveLength(2);
  expect(screen.queryByText('Nothing awaits you.')).toBeNull();
  answers['/api/talent/needs'] = { items: [{ ...need, subject: 'm-2' }] };
  answers['/api/finance/needs'] = { items: [], incomplete: false };
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
  expect(await screen.findByRole('link', { name: 'strange: m-2' })).toBeTruthy();
  expect(screen.queryByText(/is not all known now/)).toBeNull();
});

it('reads all pages of a service', async () => {
  const asked = platform(signedIn);
  const answer = globalThis.fetch;
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname, searchParams } = new URL(request.url, location.origin);
    const after = searchParams.get('after');
    return pathname !== '/api/finance/needs'
      ? answer(request)
      : Response.json(after === null ? { items: [need], next: 'more' } : { items: [{ ...need, subject: `after ${after}` }] });
  });
  await show(addresses(), '/');
  expect(await screen.findByRole('link', { name: 'strange: after more' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'strange: m-1' })).toBeTruthy();
  expect(asked.length).toBeGreaterThan(0);
});

it('does in place what is simple, and asks for the needs anew', async () => {
  const answers: Record<string, unknown> = {
    ...signedIn,
    '/api/talent/needs': { items: [{ ...need, kind: 'agreement', subject: 'agreements/a-1', for: 'ibm' }] },
    '/api/talent/consortia/sematech/agreements/a-1': agreement,
    '/api/talent/consortia/sematech/agreements/a-1/acceptance': { id: 'a-1', version: 2, acceptedBy: 'ibm' },
  };
  const asked = platform(answers);
  await show(addresses(), '/');
  const link = await screen.findByRole('link', { name: 'Accept the agreement a-1, which was proposed to you' });
  expect(link.getAttribute('href')).toBe('/c/sematech/talent/agreements/a-1');
  const accept = await screen.findByRole('button', { name: 'Accept version 2 of a-1' });
  answers['/api/talent/needs'] = { items: [] };
  await act(async () => fireEvent.click(accept));
  expect(await screen.findByText('Nothing awaits you.')).toBeTruthy();
  const sent = asked.filter(({ method }) => method === 'POST');
  expect(await Promise.all(sent.map((request) => request.text()))).toEqual(['{"version":2}']);
});

it.each([
  [{ ...need, consortium: undefined, kind: 'onboarding', subject: 'organisations/ti', for: 'ti' }, '/admin/organisations/ti', 'ti cannot come further aboard: see what is in the way'],
  [{ ...need, kind: 'turn', subject: 'life', for: 'talent' }, '/admin/consortia/sematech', 'The service talent has not done what it was told: see what it hangs by and mend that; it is told again by itself'],
])('shows administrators of the platform what hangs, and nobody else', async (hanging, page, text) => {
  const answers = { ...signedIn, '/api/consortium/platform/needs': { items: [hanging] } };
  const asked = platform(answers);
  await show(addresses(), '/');
  expect(await screen.findByText('Nothing awaits you.')).toBeTruthy();
  expect(asked.filter(({ url }) => url.includes('/platform/needs'))).toEqual([]);
  cleanup();
  platform({ ...answers, '/me': { ...anna, administrator: true } });
  await show(addresses(), '/');
  expect((await screen.findByRole('link', { name: text })).getAttribute('href')).toBe(page);
});

it.each([
  ['demand', 'meeting-demands/D-1', 'Join for board-ibm', '/api/consortium/consortia/sematech/meeting-demands/D-1/seats', '{"seat":"board-ibm"}'],
  ['refused-effect', 'resolutions/R-1', 'Try the effect again', '/api/consortium/consortia/sematech/resolutions/R-1/effect-retries', '{}'],
])('does in place what a need of kind %s asks for', async (kind, subject, name, path, body) => {
  const answers: Record<string, unknown> = { ...signedIn, '/api/consortium/needs': { items: [{ ...need, kind, subject }] }, [path]: {} };
  const asked = platform(answers);
  await show(addresses(), '/');
  const button = await screen.findByRole('button', { name });
  answers['/api/consortium/needs'] = { items: [] };
  await act(async () => fireEvent.click(button));
  expect(await screen.findByText('Nothing awaits you.')).toBeTruthy();
  expect(await Promise.all(asked.filter(({ method }) => method === 'POST').map((request) => request.text()))).toEqual([body]);
});

it.each([
  ['vote', 'votings/v-1', '/decisions/votings/v-1', 'Vote for board-ibm: v-1'],
  ['objection', 'resolutions/r-1', '/decisions/resolutions/r-1', 'Object to the resolution r-1 for board-ibm, if you want to'],
  ['basis-confirmation', 'bases/1990/amd', '/bases/1990/amd', 'Confirm the basis of dues that amd reported'],
  ['accession', 'members/ibm', '/members/ibm', 'board-ibm is invited to be a member: accede or decline'],
  ['paper', 'votings/v-1', '/votings/v-1/paper', 'Take the paper of board-ibm for the secret vote v-1'],
  ['summons', 'meetings/mt-1', '/meetings/mt-1', 'Send notice of the meeting mt-1 to the seats that have none'],
  ['minutes-to-write', 'meetings/mt-1', '/meetings/mt-1/minutes', 'Write the minutes of the meeting mt-1'],
  ['minutes-opposed', 'meetings/mt-1/minutes', '/meetings/mt-1/minutes', 'A seat objected to minutes: correct them, or let them stand (meetings/mt-1/minutes)'],
  ['election', 'seats/board.elected.1', '/decisions/new', 'Nobody sits on board.elected.1: table an election'],
  ['vacancy', 'seats/board.funder.1', '/seats/board.funder.1', 'Name who sits on the empty seat board.funder.1'],
  ['breach', 'seats/board.full.ibm', '/seats/board.full.ibm', 'board-ibm is what the charter keeps apart: give up board.full.ibm, or another part of it'],
  ['breach', 'engagements/E-1', '/separation/breaches', 'board-ibm is what the charter keeps apart: give up E-1, or another part of it'],
  ['failed-exit', 'exits/X-1', '/exits/X-1', 'Try the exit of X-1 again: it failed'],
  ['membership-renewal', 'members/ibm', '/members/ibm', 'Renew the membership of board-ibm for another term'],
])('leads from a need of kind %s to where it is met', async (kind, subject, page, text) => {
  platform({ ...signedIn, '/api/consortium/needs': { items: [{ ...need, kind, subject }] } });
  await show(addresses(), '/');
  expect((await screen.findByRole('link', { name: text })).getAttribute('href')).toBe(`/c/sematech${page}`);
});

it('lets somebody answer the invitation of an organisation', async () => {
  const invitation = { invitation: 'i-1', organisation: 'ti', legalName: 'Texas Instruments', administrator: false, invitedAt: in_(-1), until: in_(6) };
  const answers: Record<string, unknown> = {
    ...signedIn,
    '/api/consortium/invitations': { items: [invitation] },
    '/api/consortium/invitations/i-1/declination': problem(409, 'conflict'),
    '/api/consortium/invitations/i-1/acceptance': {},
  };
  const asked = platform(answers);
  await show(addresses(), '/');
  const accept = await screen.findByRole('button', { name: 'Accept the invitation of Texas Instruments' });
  vi.stubGlobal('confirm', () => true);
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Decline the invitation of Texas Instruments' })));
  expect((await screen.findByRole('alert')).textContent).toContain('It is conflict.');
  answers['/api/consortium/invitations'] = { items: [] };
  await act(async () => fireEvent.click(accept));
  await waitFor(() => expect(screen.queryByText(/invites you/)).toBeNull());
  expect(asked.filter(({ method }) => method === 'POST').map(({ url }) => new URL(url).pathname.split('/').at(-1))).toEqual(['declination', 'acceptance']);
});

it('takes a date without a time for that day, and one that has come for overdue', () => {
  const now = new Date('1992-06-30T12:00:00Z');
  const days = ['1992-06-30', '1992-07-01', '1992-07-08', undefined].map((due) => ({ ...need, ...(due !== undefined && { due }) }));
  const found = [...byDistance(days, now)].map(([distance, needs]) => [distance, needs.map(({ due }) => due)]);
  expect(found).toEqual([['overdue', ['1992-06-30']], ['week', ['1992-07-01']], ['later', ['1992-07-08']], ['undated', [undefined]]]);
});

it('meets each kind of need in place but one, which no act meets', () => {
  expect(Object.entries(needKinds).filter(([, { act: met }]) => met === undefined).map(([kind]) => kind)).toEqual(['turn']);
});

it.each(['zh', 'en'] as const)('has in %s a text for each kind of need that a feature meets, and for no others', async (language) => {
  expect(Object.keys((await load(language))['needs'] ?? {}).toSorted()).toEqual(Object.keys(needKinds).toSorted());
});
