import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, problem, show } from '../../testing.tsx';

const at = '/api/consortium/consortia/sematech';
const trying = '/api/consortium/tries/consortia/sematech/dissolution';
const matter = { subject: 'votings/V-1', rule: 'voting-open', reason: 'A voting is open.', actor: 'secretariat' };
const checklist = {
  clear: false,
  stage: 'winding-up',
  own: [matter],
  services: [
    { service: 'finance', answer: 'known', matters: [{ ...matter, subject: 'dues-invoices/1', actor: 'ibm', reason: 'It is not paid.' }] },
    { service: 'talent', answer: 'unknown', reason: 'It does not answer.' },
    { service: 'work', answer: 'known', matters: [] },
  ],
};
const sematech = (): Record<string, unknown> => ({
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  [at]: { id: 'sematech', name: 'SEMATECH', life: { stage: 'winding-up' } },
  [`${at}/bodies`]: { items: [] },
  [`${at}/winding-up`]: checklist,
  [`${at}/life`]: {
    stage: 'winding-up',
    course: 'winding-up',
    awaited: [],
    changes: [{ stage: 'winding-up', at: '1992-06-30T08:00:00.000Z', by: 'p-1', entry: 70, resolution: 'R-9' }],
  },
});

it.each([
  ['en', 'Money', 'People', /Unknown: the service does not answer now/, 'the secretariat'],
  ['zh', '资金', '人员', /不明：该服务目前没有答复/, '秘书处'],
] as const)('lists what is open and who has to act, and never says of a service that it is clear while it is unknown, in %s', async (language, money, people, unknown, office) => {
  platform(sematech());
  await show(addresses(), '/c/sematech/winding-up', language);
  const books = await screen.findByRole('region', { name: money });
  expect(within(books).getByRole('link', { name: 'ibm' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: people }).nextSibling?.textContent).toMatch(unknown);
  expect(within(screen.getByRole('row', { name: /votings\/V-1/ })).getByText(office)).toBeTruthy();
});

it('dissolves by a resolution', async () => {
  const asked = platform({ ...sematech(), [trying]: new Response(null, { status: 204 }), [`${at}/dissolution`]: Response.json({}, { status: 201 }) });
  await show(addresses(), '/c/sematech/winding-up');
  fireEvent.click(await screen.findByText('Dissolve the consortium'));
  const form = await screen.findByRole('form', { name: 'Dissolve the consortium' });
  fireEvent.change(within(form).getByLabelText('Resolution'), { target: { value: 'R-9' } });
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: 'Record it' })));
  await screen.findByText('Recorded: Dissolve the consortium.');
  const sent = asked.find(({ method, url }) => method === 'POST' && new URL(url).pathname === `${at}/dissolution`);
  expect(await sent?.json()).toEqual({ resolution: 'R-9' });
});

it('says to whoever may not dissolve it why not', async () => {
  platform({ ...sematech(), [trying]: problem(403, 'not-the-secretariat') });
  await show(addresses(), '/c/sematech/winding-up');
  expect(await screen.findByText('It is not-the-secretariat.')).toBeTruthy();
  expect(screen.queryByRole('form', { name: 'Dissolve the consortium' })).toBeNull();
});

it('shows the turns of its life, each with the entry that says so', async () => {
  platform(sematech());
  await show(addresses(), '/c/sematech/life');
  expect(await screen.findByText(/by resolution R-9/)).toBeTruthy();
  expect(await screen.findByRole('button', { name: /entry 70/ })).toBeTruthy();
});
