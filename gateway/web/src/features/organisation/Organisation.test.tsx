import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { narrowedBy, platform, problem, show } from '../../testing.tsx';

const base = '/api/consortium/organisations/ibm';
const anna = { person: 'p-7', givenName: 'Anna', familyName: 'Lee', address: 'anna@ibm.com', administrator: true, suspended: false };
const li = { person: 'p-8', givenName: '明', familyName: '李', administrator: false, suspended: false };
const answers = {
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  [base]: {
    id: 'ibm',
    legalName: 'International Business Machines',
    kind: 'leading-enterprise',
    country: 'US',
    lei: 'VGRQXHF3J8VDLUA7XE92',
    domains: ['ibm.com'],
    identity: 'linked',
    names: [{ from: '1911-06-16', name: 'CTR' }, { from: '1924-02-14', name: 'International Business Machines' }],
    groups: [],
    succession: { effectiveOn: '2030-01-01', successors: ['kyndryl'] },
  },
  [`${base}/affiliates`]: { items: [{ organisation: 'lotus', legalName: 'Lotus' }] },
  [`${base}/people`]: { items: [anna, li] },
  [`${base}/people/invitations`]: { items: [{ invitation: 'i-1', address: 'new@ibm.com', administrator: false, invitedAt: '1990-01-01T00:00:00Z', until: '1990-02-01T00:00:00Z' }] },
  '/api/consortium/consortia': { items: [{ id: 'sematech', name: 'SEMATECH', life: 'active', open: true, standing: 'member', foundedOn: '1987-08-12' }] },
  '/api/consortium/consortia/sematech/members/ibm': { organisation: 'ibm', memberships: [{ organisation: 'ibm', membershipClass: 'large', from: '1987-08-12', charterVersion: 1 }] },
  '/api/consortium/consortia/sematech/seats': { items: [{ seat: 'board-ibm', body: 'board', holder: 'p-7', alternates: [], sort: 'member', vacant: false, votes: true }] },
};

it.each([
  ['en', 'Leading enterprise', 'United States', 'Legal names', '16 June 1911', 'succeeded on 1 January 2030 by kyndryl'],
  ['zh', '龙头企业', '美国', '法定名称', '1911年6月16日', '于 2030年1月1日 由以下组织继受： kyndryl'],
] as const)('shows an organisation as the register has it, in %s', async (language, kind, country, names, since, succeeded) => {
  platform(answers);
  await show(addresses(), '/org/ibm', language);
  expect(await screen.findByRole('heading', { level: 1, name: 'International Business Machines' })).toBeTruthy();
  const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(facts).toEqual(expect.arrayContaining([kind, country, 'VGRQXHF3J8VDLUA7XE92', 'ibm.com', succeeded, 'CTR']));
  expect(screen.getByRole('heading', { name: names })).toBeTruthy();
  expect(screen.getByText(since)).toBeTruthy();
  expect((await screen.findByRole('link', { name: 'Lotus' })).getAttribute('href')).toBe('/org/lotus');
});

it.each([
  ['en', 'It is in no consortium of which you may read the members.'],
  ['zh', '在您可以查看成员的联合体中，没有该组织。'],
] as const)('lists the consortia of that organisation alone, in %s', async (language, none) => {
  const asked = platform({ ...answers, '/api/consortium/consortia': { items: [] } });
  await show(addresses(), '/org/ibm/consortia', language);
  expect(await screen.findByText(none)).toBeTruthy();
  expect(narrowedBy(asked, '/api/consortium/consortia')).toEqual(['?organisation=ibm']);
});

it('tells what it is in a consortium when that is asked for', async () => {
  const asked = platform(answers);
  await show(addresses(), '/org/ibm/consortia');
  const part = (await screen.findByText('Its part in SEMATECH')).closest('details');
  expect(asked.some(({ url }) => url.includes('/members/ibm'))).toBe(false);
  await act(async () => {
    part?.setAttribute('open', '');
    fireEvent(part as Element, new Event('toggle'));
  });
  expect((await screen.findByRole('row', { name: /board-ibm/ })).textContent).toBe('board-ibmboardp-7–yes');
  expect(await screen.findByText('12 August 1987')).toBeTruthy();
  expect(new URL(asked.find(({ url }) => url.includes('/seats'))?.url ?? '').searchParams.get('organisation')).toBe('ibm');
});

it('lets who administers it suspend, and says so in their language', async () => {
  const changing: Record<string, unknown> = { ...answers, [`${base}/people/suspensions`]: { organisation: 'ibm', person: 'p-8', change: 'suspended' } };
  const asked = platform(changing);
  await show(addresses(), '/org/ibm/people', 'zh');
  const row = await screen.findByRole('row', { name: /李明/ });
  changing[`${base}/people`] = { items: [anna, { ...li, suspended: true }] };
  await act(async () => fireEvent.click(within(row).getByRole('button', { name: '停用 李明' })));
  expect(await screen.findByRole('button', { name: '恢复 李明' })).toBeTruthy();
  expect(await asked.find(({ method }) => method === 'POST')?.text()).toBe('{"person":"p-8"}');
  expect(screen.getByRole('button', { name: '不再让 Anna Lee 担任管理员' })).toBeTruthy();
});

it('asks before somebody is removed', async () => {
  const asked = platform({ ...answers, [`${base}/people/removals`]: {} });
  await show(addresses(), '/org/ibm/people');
  const questions: string[] = [];
  vi.stubGlobal('confirm', (question: string) => questions.push(question) > 1);
  const remove = await screen.findByRole('button', { name: 'Remove 李明' });
  await act(async () => fireEvent.click(remove));
  expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(0);
  await act(async () => fireEvent.click(remove));
  expect(questions).toEqual(['Remove 李明 from this organisation?', 'Remove 李明 from this organisation?']);
  await waitFor(() => expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1));
});

it('invites by address, keeps what was typed when it is refused, and withdraws', async () => {
  const changing: Record<string, unknown> = {
    ...answers,
    [`${base}/people`]: answers[`${base}/people`],
    [`${base}/people/invitations/i-1/withdrawal`]: {},
  };
  const asked = platform(changing);
  await show(addresses(), '/org/ibm/people');
  const form = await screen.findByRole('form', { name: 'Invite somebody' });
  fireEvent.change(within(form).getByLabelText('E-mail'), { target: { value: 'nonsense' } });
  changing[`${base}/people`] = problem(400, 'invalid', [{ pointer: '/address', detail: 'No address' }]);
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: 'Send the invitation' })));
  expect((await within(form).findByRole('link', { name: 'No address' })).textContent).toBeTruthy();
  expect(within(form).getByLabelText<HTMLInputElement>('E-mail').value).toBe('nonsense');
  expect(await asked.find(({ method }) => method === 'POST')?.text()).toBe('{"address":"nonsense","administrator":false}');
  changing[`${base}/people/invitations`] = { items: [] };
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Withdraw the invitation of new@ibm.com' })));
  expect(await screen.findByText('No invitation awaits an answer.')).toBeTruthy();
});

it('shows its people to nobody else, and no acts to who does not administer it', async () => {
  platform({ ...answers, '/me': { ...answers['/me'], person: 'p-8' }, '/session': { person: 'p-8' } });
  const { router } = await show(addresses(), '/org/ibm/people');
  await screen.findByRole('row', { name: /Anna Lee/ });
  expect(screen.queryByRole('button', { name: /Suspend/ })).toBeNull();
  expect(screen.queryByRole('form', { name: 'Invite somebody' })).toBeNull();
  cleanup();
  platform({ ...answers, '/me': { ...answers['/me'], organisations: ['ti'] } });
  await show(addresses(), '/org/ibm');
  await screen.findByRole('link', { name: 'Consortia' });
  expect(screen.queryByRole('link', { name: 'People' })).toBeNull();
  expect(router.state.location.pathname).toBe('/org/ibm/people');
});
