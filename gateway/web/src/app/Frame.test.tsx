import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { drafts } from '../form/drafts.ts';
import { platform, problem, show } from '../testing.tsx';
import { addresses } from './router.tsx';

const anna = { person: 'p-7', name: 'Anna', organisations: ['ibm', 'ti'], administrator: false };
const status = { services: [{ name: 'talent', status: 'down', milliseconds: 3 }] };
const sematech = { id: 'sematech', name: 'SEMATECH <b>', life: 'active', standing: 'member', foundedOn: '1987-08-12', open: true };
const signedIn = {
  '/me': anna,
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': status,
  '/api/consortium/consortia': { items: [sematech] },
};
const seat = { seat: 'board-ibm', body: 'board', holder: 'p-7', alternates: [], sort: 'member', vacant: false, votes: true };
const consortium = {
  ...signedIn,
  '/api/consortium/consortia/sematech': { ...sematech, life: { stage: 'winding-up', course: 'winding-up' }, model: 'research-consortium', strategy: 'catch-up', secretariat: 'staff', charterVersion: 3 },
  '/api/consortium/consortia/sematech/seats': { items: [seat, { ...seat, seat: 'exec-ibm', body: 'exec', holder: 'p-1', alternates: ['p-7'] }] },
  '/api/consortium/consortia/sematech/bodies': { items: [{ id: 'board', name: 'Board', chair: seat }, { id: 'exec', name: 'Executive', chair: { ...seat, holder: 'p-1' } }] },
  '/api/consortium/consortia/sematech/members': { items: [] },
};

it('asks those who have not signed in to do so, and brings them back to where they wanted to be', async () => {
  document.cookie = 'XSRF-TOKEN=; Max-Age=0';
  const asked = platform({ '/status': status });
  await show(addresses(), '/c/sematech?x=1');
  expect((await screen.findByRole('link', { name: 'Sign in' })).getAttribute('href')).toBe('/login?return=%2Fc%2Fsematech%3Fx%3D1');
  expect(screen.queryByRole('button', { name: 'Sign out' })).toBeNull();
  expect(asked.map(({ url }) => new URL(url).pathname)).toEqual(['/status']);
  const ways = within(screen.getByRole('navigation', { name: 'Main' }));
  expect(ways.getAllByRole('link').map((way) => way.getAttribute('href'))).toEqual(['/ballot', '/verify']);
});

it('asks for nothing that whoever runs the platform may not read in a consortium, and shows them the way to what they may', async () => {
  const asked = platform({ ...consortium, '/me': { ...anna, organisations: [], administrator: true } });
  await show(addresses(), '/c/sematech/members');
  expect((await screen.findByRole('link', { name: 'The course of its life' })).getAttribute('href')).toBe('/admin/consortia/sematech');
  expect(screen.queryByRole('navigation', { name: 'In this consortium' })).toBeNull();
  const paths = asked.map(({ url }) => new URL(url).pathname);
  expect(paths.filter((path) => path.startsWith('/api/'))).toEqual(['/api/consortium/consortia/sematech']);
});

it('takes a session that is over for none', async () => {
  platform({ '/me': problem(401, 'sign-in-required'), '/status': status });
  await show(addresses(), '/');
  expect(await screen.findByRole('link', { name: 'Sign in' })).toBeTruthy();
});

it.each([
  ['en', 'Inbox', '12 August 1987', 'Active', 'Sign out', 'Signed in for 25 more minutes'],
  ['zh', '收件箱', '1987年8月12日', '运行中', '退出登录', '登录还将持续 25 分钟'],
] as const)('shows somebody their consortia in %s, and who they are', async (language, title, founded, stage, signOut, left) => {
  platform(signedIn);
  await show(addresses(), '/', language);
  const row = await screen.findByRole('row', { name: /SEMATECH <b>/ });
  expect(within(row).getByRole('link').getAttribute('href')).toBe('/c/sematech');
  expect(row.textContent).toContain(founded);
  expect(row.textContent).toContain(stage);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
  expect(screen.getByRole('button', { name: signOut })).toBeTruthy();
  expect(await screen.findByText(left)).toBeTruthy();
  expect(screen.getByText('Anna')).toBeTruthy();
  expect(document.documentElement.lang).toBe(language === 'zh' ? 'zh-CN' : 'en-GB');
});

it('says in a consortium which stage it is at, which seats one has, as what, and which offices', async () => {
  platform(consortium);
  await show(addresses(), '/c/sematech');
  const own = await screen.findByRole('list', { name: 'Your seats' });
  expect(within(own).getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'board-ibm in Board (holder)',
    'exec-ibm in Executive (alternate)',
    'chair of Board',
  ]);
  expect(screen.getAllByText('Winding up').length).toBeGreaterThan(0);
});

it('acts for whom one says, and asks for everything anew', async () => {
  const asked = platform(signedIn);
  await show(addresses(), '/');
  const who = await screen.findByRole('combobox', { name: /You act for/ });
  const lists = () => asked.filter(({ url }) => url.endsWith('/consortia'));
  expect(lists().map(({ headers }) => headers.get('Acting-For'))).toEqual([null]);
  await act(async () => fireEvent.change(who, { target: { value: 'ti' } }));
  await waitFor(() => expect(lists().map(({ headers }) => headers.get('Acting-For'))).toEqual([null, 'ti']));
});

it('moves the focus to the content of the next page, and leads past what stands before it', async () => {
  platform(consortium);
  const { router } = await show(addresses(), '/');
  await screen.findByRole('row', { name: /SEMATECH/ });
  expect(document.activeElement).toBe(document.body);
  await act(async () => router.navigate('/c/sematech'));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
  expect(screen.getByRole('link', { name: 'Skip to the content' }).getAttribute('href')).toBe('#main');
});

it('warns in time, and stays when asked to', async () => {
  const answers: Record<string, unknown> = { ...signedIn, '/session': { person: 'p-7', secondsLeft: 100 } };
  const asked = platform(answers);
  await show(addresses(), '/');
  const stay = await screen.findByRole('button', { name: 'Stay signed in' });
  answers['/session'] = { person: 'p-7', secondsLeft: 1800 };
  await act(async () => fireEvent.click(stay));
  await screen.findByText('Signed in for 30 more minutes');
  expect(asked.filter(({ url }) => url.endsWith('/me'))).toHaveLength(2);
});

it('keeps the page when the session is over, and says how to go on', async () => {
  platform({ ...signedIn, '/session': problem(401, 'sign-in-required') });
  await show(addresses(), '/');
  expect((await screen.findByRole('link', { name: 'Sign in in another tab' })).getAttribute('target')).toBe('_blank');
  expect(await screen.findByRole('row', { name: /SEMATECH/ })).toBeTruthy();
});

it('goes on where it was once the same person has signed in in another tab', async () => {
  const answers: Record<string, unknown> = { ...signedIn, '/session': problem(401, 'sign-in-required') };
  platform(answers);
  await show(addresses(), '/');
  await screen.findByRole('link', { name: 'Sign in in another tab' });
  const row = await screen.findByRole('row', { name: /SEMATECH/ });
  answers['/session'] = signedIn['/session'];
  await act(async () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Sign in in another tab' })).toBeNull());
  expect(row.isConnected).toBe(true);
});

it('hides the page from somebody else who signs in in this browser', async () => {
  drafts('p-7').keep('motion', { value: 'own words', seen: '' });
  platform({ ...signedIn, '/session': { person: 'p-9', secondsLeft: 1500 } });
  await show(addresses(), '/');
  await screen.findByText(/somebody else has signed in/);
  expect(screen.queryByRole('row', { name: /SEMATECH/ })).toBeNull();
  expect(document.body.textContent).not.toContain('own words');
});

it('leaves nothing of who was here before to whoever signs in in this tab', async () => {
  drafts('p-1').keep('motion', { value: 'own words', seen: '' });
  drafts('p-7').keep('motion', { value: 'mine', seen: '' });
  sessionStorage.setItem('consort.acting-for', 'amd');
  const asked = platform(signedIn);
  await show(addresses(), '/');
  await screen.findByRole('row', { name: /SEMATECH/ });
  expect(JSON.stringify(Object.entries(sessionStorage))).not.toMatch(/own words|amd/);
  expect(drafts('p-7').get('motion')?.value).toBe('mine');
  expect(asked.some(({ headers }) => headers.has('Acting-For'))).toBe(false);
});

it('says which service is away, and keeps the rest of the page', async () => {
  platform({ ...signedIn, '/api/consortium/consortia': problem(503, 'service-unreachable') });
  await show(addresses(), '/');
  expect(await screen.findByText(/A service does not answer now/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  expect(await screen.findByText('talent does not answer')).toBeTruthy();
});

it.each(['/nowhere', '/c/foreign', '/c/sematech/nowhere', '/org/ibm/nowhere'])('tells nothing of what there may be at %s', async (at) => {
  platform(consortium);
  await show(addresses(), at);
  expect(await screen.findByText('There is nothing at this address, or you may not know of it.')).toBeTruthy();
});
