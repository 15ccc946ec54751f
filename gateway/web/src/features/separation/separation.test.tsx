import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, show } from '../../testing.tsx';

const at = '/api/consortium/consortia/sematech';
const constraints = [
  { constraint: { kind: 'apart', id: 'fund-apart', one: { kind: 'seated', body: 'board' }, other: { kind: 'engaged', as: 'reviewer' }, span: 'person', why: 'Who <i>pays</i>.' }, breaches: 2, nearBreaches: 0 },
  { constraint: { kind: 'at-most', id: 'one-seat', body: 'board', seats: 1, span: 'group', why: 'Nobody rules.' }, breaches: 0, nearBreaches: 1 },
  { constraint: { kind: 'aside', id: 'aside', motions: ['expulsion'], span: 'organisation', why: 'Own matters.' }, breaches: 0, nearBreaches: 0 },
];
const facts = [
  { alternate: true, duty: { kind: 'seated', body: 'board' }, organisation: 'ibm', person: 'p-7', seat: 'board-ibm', since: '1992-01-01' },
  { alternate: false, duty: { kind: 'engaged', as: 'reviewer' }, organisation: 'ibm', engagement: 'E-2', in: { kind: 'project', id: 'etch' } },
];
const breach = { constraint: 'fund-apart', party: { span: 'person', id: 'p-7' }, sentence: 'p-7 has both.', why: 'Who pays.', facts, withoutVote: ['board-ibm'] };
const sematech = (): Record<string, unknown> => ({
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  [at]: { id: 'sematech', name: 'SEMATECH', life: { stage: 'active' } },
  [`${at}/bodies`]: { items: [{ id: 'board', name: 'Board' }] },
  [`${at}/charter`]: { version: 3, governance: { motions: [{ id: 'expulsion', name: 'Expulsions' }] } },
  [`${at}/separation`]: { charterVersion: 3, on: '1992-06-30', constraints },
  [`${at}/separation/breaches`]: { items: [breach] },
  [`${at}/separation/near-breaches`]: { items: [{ ...breach, sentence: 'p-8 is about to.' }] },
});

it.each([
  ['en', 'Not for one person at once: a seat in Board, and being engaged as reviewer.', 'At most 1 seat in Board for one group of organisations.', /in motions of these kinds: Expulsions/],
  ['zh', '同一人不得同时：在Board任职，以及以评审方身份参与。', '同一集团在Board中至多有 1 个席位。', /以下类别的议案中回避：Expulsions/],
] as const)('says what is kept apart by the names of bodies and motions, and how far it is, in %s', async (language, apart, most, aside) => {
  platform(sematech());
  await show(addresses(), '/c/sematech/separation?on=1992-06-30', language);
  await screen.findByText(apart);
  expect(screen.getByText(most)).toBeTruthy();
  expect(await screen.findByText(aside)).toBeTruthy();
  const row = screen.getByRole('row', { name: /Who <i>pays/ });
  expect(within(row).getByRole('link', { name: '2' }).getAttribute('href')).toBe('/c/sematech/separation/breaches?on=1992-06-30');
});

it('asks for the day of the address, of the list and of the file', async () => {
  const asked = platform(sematech());
  await show(addresses(), '/c/sematech/separation/breaches?on=1992-06-30');
  await screen.findByText('p-7 has both.');
  await waitFor(() => expect(asked.map(({ url }) => url).find((url) => url.includes('/separation/breaches'))).toContain('?on=1992-06-30'));
  expect(screen.getByRole('link', { name: /as CSV/ }).getAttribute('href')).toBe(`${at}/exports/separation?on=1992-06-30`);
});

it('shows what is to be cured, on what that rests, and which seats have no vote until then', async () => {
  platform(sematech());
  await show(addresses(), '/c/sematech/separation/breaches');
  const row = await screen.findByRole('row', { name: /p-7 has both/ });
  expect(within(row).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'ibm p-7 a seat in Board · board-ibm · as alternate · since 1 January 1992',
    'ibm  being engaged as reviewer · project etch · engagement E-2',
    'board-ibm',
  ]);
});

it.each([
  ['en', 'p-8 is about to.'],
  ['zh', 'p-8 即将违反。'],
] as const)('says who is a step away from a breach in the language that is spoken, where the platform has it in each: %s', async (language, said) => {
  const sentence = { code: 'near', arguments: [], text: { en: 'p-8 is about to.', zh: 'p-8 即将违反。' } };
  platform({ ...sematech(), [`${at}/separation/near-breaches`]: { items: [{ ...breach, sentence }] } });
  await show(addresses(), '/c/sematech/separation/near-breaches', language);
  expect((await screen.findByText(said)).closest('[lang=en]')).toBeNull();
});

it('marks as English what the platform says in English alone', async () => {
  platform(sematech());
  await show(addresses(), '/c/sematech/separation/near-breaches', 'zh');
  expect((await screen.findByText('p-8 is about to.')).getAttribute('lang')).toBe('en');
});
