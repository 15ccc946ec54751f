import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, problem, show } from '../../testing.tsx';

const root = { person: 'p-1', name: 'Root', organisations: [], administrator: true };
const organisations = '/api/consortium/organisations';
const life = '/api/consortium/consortia/sematech/life';
const answers = {
  '/me': root,
  '/session': { person: 'p-1' },
  '/status': { services: [{ name: 'talent', status: 'up', milliseconds: 7 }, { name: 'finance', status: 'down', milliseconds: 1 }] },
  [organisations]: { items: [{ id: 'ibm', legalName: 'IBM', kind: 'university', country: 'CN' }] },
  [`${organisations}/ibm/onboarding`]: {
    organisation: 'ibm',
    stage: 'registered',
    federated: false,
    administrators: 0,
    domains: ['ibm.com'],
    fault: { problem: 'identity-unavailable', reason: 'The identity provider does not answer', since: '1990-01-01T00:00:00Z', step: 'link' },
  },
  [`${organisations}/ibm/administrators`]: { items: [] },
  '/api/consortium/successions': { items: [{ organisations: ['lsi'], successors: ['ti'], effectiveOn: '1990-01-01' }] },
  '/api/consortium/demergers': { items: [] },
  '/api/consortium/consortia': { items: [{ id: 'sematech', name: 'SEMATECH', life: 'active', model: 'research-consortium', open: false, standing: 'none', foundedOn: '1987-08-12' }] },
  [life]: {
    stage: 'suspended',
    course: 'active',
    awaited: ['talent'],
    changes: [
      { stage: 'active', at: '1987-08-12T00:00:00Z', by: 'p-1', entry: 3 },
      { stage: 'suspended', at: '1990-01-01T00:00:00Z', by: 'p-1', entry: 9, reason: 'By order', services: [{ service: 'talent', progress: 'delayed', reason: 'Away' }] },
    ],
  },
};

it('shows an administrator which services answer', async () => {
  platform(answers);
  await show(addresses(), '/admin', 'zh');
  expect((await screen.findByText(/7毫秒 内应答/)).tagName).toBe('DD');
  expect(screen.getByText('无应答').tagName).toBe('DD');
  expect(screen.getByRole('link', { name: '平台' }).getAttribute('aria-current')).toBe('page');
});

it.each(['', '/organisations', '/organisations/ibm', '/successions', '/consortia', '/consortia/sematech'])('has nothing at /admin%s for others, and asks for nothing', async (path) => {
  const asked = platform({ ...answers, '/me': { ...root, administrator: false } });
  await show(addresses(), `/admin${path}`);
  expect(await screen.findByText(/nothing at this address/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Platform' })).toBeNull();
  expect(asked.map(({ url }) => new URL(url).pathname).filter((each) => each.startsWith('/api/'))).toEqual([]);
});

it.each([
  ['en', 'Do it here', 'Stuck since', 'Sign-in at its own provider', 'Address', 'Let it sign in there'],
  ['zh', '就地办理', '停滞', '自有身份系统登录', '地址', '允许在该处登录'],
] as const)('says in the inbox what is in the way of an organisation, and puts right there how its people sign in, in %s', async (language, here, stuck, title, address, button) => {
  const path = `${organisations}/ibm/onboarding`;
  const found = answers[path];
  const awaiting: Record<string, unknown> = { ...answers, '/api/consortium/platform/needs': { items: [{ kind: 'onboarding', subject: 'organisations/ibm', for: 'ibm', entries: [] }] } };
  const asked = platform(awaiting);
  await show(addresses(), '/', language);
  const summary = await screen.findByText(here);
  expect(asked.filter(({ url }) => new URL(url).pathname === path)).toEqual([]);
  fireEvent.click(summary);
  expect((await screen.findByRole('alert')).textContent).toContain('The identity provider does not answer');
  expect(screen.getByRole('alert').textContent).toContain(stuck);
  expect(screen.queryByRole('form')).toBeNull();
  cleanup();
  awaiting[path] = { ...found, keycloakId: 'k-1', fault: { ...found.fault, step: 'federate' } };
  const sent = platform(awaiting);
  await show(addresses(), '/', language);
  const form = await screen.findByRole('form', { name: title });
  fireEvent.change(within(form).getByLabelText(address), { target: { value: 'https://id.ibm.com' } });
  awaiting[`${organisations}/ibm/federation`] = {};
  awaiting['/api/consortium/platform/needs'] = { items: [] };
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: button })));
  await waitFor(() => expect(screen.queryByText(here)).toBeNull());
  const changes = sent.filter(({ method }) => method === 'POST');
  expect(await Promise.all(changes.map((change) => change.json()))).toEqual([{ protocol: 'oidc', address: 'https://id.ibm.com' }]);
});

it('registers an organisation with what was typed, and says at its field what was refused', async () => {
  const changing: Record<string, unknown> = { ...answers };
  const asked = platform(changing);
  await show(addresses(), '/admin/organisations');
  expect((await screen.findByRole('row', { name: /IBM/ })).textContent).toBe('IBMibmUniversityChina');
  const form = screen.getByRole('form', { name: 'Register an organisation' });
  const type = (label: string, value: string) => fireEvent.change(within(form).getByLabelText(label), { target: { value } });
  type('Legal name', 'Texas Instruments');
  type('Known as', 'ti');
  type('Country', 'us');
  type('Domains', 'ti.com，ti.example');
  changing[organisations] = problem(409, 'conflict', [{ pointer: '/id', detail: 'There is one already' }]);
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: 'Register it' })));
  expect(await within(form).findByRole('link', { name: 'There is one already' })).toBeTruthy();
  expect(within(form).getByLabelText('Known as').getAttribute('aria-invalid')).toBe('true');
  type('Known as', 'ti-inc');
  changing[organisations] = { items: [{ id: 'ti-inc', legalName: 'Texas Instruments', kind: 'enterprise', country: 'US' }] };
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: 'Register it' })));
  expect(await within(form).findByText('It is on the register.')).toBeTruthy();
  expect(await screen.findByRole('row', { name: /Texas Instruments/ })).toBeTruthy();
  const sent = asked.filter(({ method }) => method === 'POST');
  expect(JSON.parse((await sent[1]?.text()) ?? '')).toEqual({
    id: 'ti-inc',
    legalName: 'Texas Instruments',
    kind: 'enterprise',
    country: 'US',
    domains: ['ti.com', 'ti.example'],
  });
});

it('says what holds up an organisation, and keeps what is typed for it after a reload', async () => {
  platform(answers);
  await show(addresses(), '/admin/organisations/ibm');
  expect((await screen.findByRole('alert')).textContent).toMatch(/Stuck since .* at making it known to the identity provider.*does not answer/);
  expect(screen.getByText('Nobody administers it yet. Invite the first among its people.')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Legal name'), { target: { value: 'Int' } });
  cleanup();
  await show(addresses(), '/admin/organisations/ibm');
  expect((await screen.findByLabelText<HTMLInputElement>('Legal name')).value).toBe('Int');
  expect(screen.queryByLabelText(/secret/i)).toBeNull();
});

it('records a succession of several organisations', async () => {
  const changing: Record<string, unknown> = { ...answers };
  const asked = platform(changing);
  await show(addresses(), '/admin/successions');
  expect((await screen.findByRole('row', { name: /lsi/ })).textContent).toBe('lsiti1 January 1990');
  const form = screen.getByRole('form', { name: 'Record a succession' });
  fireEvent.change(within(form).getByLabelText('Organisations'), { target: { value: 'a, b' } });
  fireEvent.change(within(form).getByLabelText('Successors'), { target: { value: 'c' } });
  fireEvent.change(within(form).getByLabelText('Effective on'), { target: { value: '１９９１／２／３' } });
  fireEvent.blur(within(form).getByLabelText('Effective on'));
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: 'Record it' })));
  await waitFor(() => expect(asked.some(({ method }) => method === 'POST')).toBe(true));
  expect(JSON.parse((await asked.find(({ method }) => method === 'POST')?.text()) ?? '')).toEqual({ organisations: ['a', 'b'], successors: ['c'], effectiveOn: '1991-02-03' });
});

it('narrows consortia by stage', async () => {
  const asked = platform(answers);
  await show(addresses(), '/admin/consortia');
  expect((await screen.findByRole('link', { name: 'SEMATECH' })).getAttribute('href')).toBe('/admin/consortia/sematech');
  fireEvent.change(screen.getByLabelText('Stage'), { target: { value: 'winding-up' } });
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Show these' })));
  await waitFor(() => expect(asked.some(({ url }) => url.endsWith('/consortia?life=winding-up'))).toBe(true));
});

it('shows which service hangs in a turn, and offers the turn that is next', async () => {
  const changing: Record<string, unknown> = { ...answers, '/api/consortium/consortia/sematech/suspension-liftings': { stage: 'active', at: '1990-02-01T00:00:00Z', by: 'p-1', entry: 10 } };
  const asked = platform(changing);
  await show(addresses(), '/admin/consortia/sematech');
  expect(await screen.findByText('The last turn still awaits talent.')).toBeTruthy();
  expect(screen.getByText(/talent: hangs; it is told again/)).toBeTruthy();
  expect(screen.getByText('Goes back to').nextElementSibling?.textContent).toBe('Active');
  expect(screen.queryByRole('form', { name: 'Suspend it' })).toBeNull();
  const form = screen.getByRole('form', { name: 'Let it go on' });
  fireEvent.change(within(form).getByLabelText('Reason'), { target: { value: 'Settled' } });
  changing[life] = { stage: 'active', course: 'active', awaited: [], changes: [] };
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: 'Let it go on' })));
  expect(await screen.findByRole('form', { name: 'Suspend it' })).toBeTruthy();
  expect(await asked.find(({ method }) => method === 'POST')?.text()).toBe('{"reason":"Settled"}');
});
