import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, problem, show, versioned } from '../../testing.tsx';

const base = '/api/talent/consortia/sematech';
const consortium = {
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  '/api/consortium/consortia/sematech': { id: 'sematech', name: 'SEMATECH', life: { stage: 'active', course: 'active' } },
};
const ann = { id: 'r-1', status: 'known', affiliations: [{ organisation: 'ibm', from: '1988-01-01', source: 'self' }], consent: { givenOn: '1988-02-01', purposes: ['registration', 'contact'] } };
const engineer = { name: 'Senior engineer', grade: 'III' };
const refusal = { kind: 'refused', slug: 'recognition-refused', detail: 'No agreement', reason: { kind: 'no-agreement', home: 'ti', host: 'ibm' } };
const recognition = { id: 'c-1', researcher: 'r-1', home: 'ti', host: 'ibm', title: engineer, effective: '1990-03-01', outcome: { kind: 'recognised', agreement: 'a-1', version: 2, title: engineer, extent: 'partial', limits: 'teaching' } };
const terms = { from: '1990-01-01', mappings: [{ home: engineer, host: { name: '高级工程师' }, extent: 'full', mode: 'assessed' }] };
const agreement = { id: 'a-1', home: 'ti', host: 'ibm', signed: [{ number: 1, proposedBy: 'ibm', terms }], proposal: { number: 2, proposedBy: 'ti', terms } };
const talent = {
  ...consortium,
  [`${base}/researchers`]: { items: [ann, { id: 'r-2', status: 'forgotten', affiliations: [] }] },
  [`${base}/researchers/r-1`]: versioned({ ...ann, person: { name: 'Ann Example', email: 'ann@example.org', salt: 'c2FsdA' }, commitment: { sha256: 'abc' } }, 21),
  [`${base}/researchers/r-2`]: { id: 'r-2', status: 'forgotten', affiliations: [] },
  [`${base}/recognitions`]: { items: [recognition, { ...recognition, id: 'c-2', outcome: refusal }] },
  [`${base}/recognitions/c-2`]: { ...recognition, id: 'c-2', outcome: refusal },
  [`${base}/agreements`]: { items: [agreement] },
  [`${base}/agreements/a-1`]: agreement,
};

it('lists researchers by pseudonym, narrowed by the address', async () => {
  const asked = platform(talent);
  const { router } = await show(addresses(), '/c/sematech/talent?organisation=ibm');
  const row = await screen.findByRole('row', { name: /r-1/ });
  expect(within(row).getByRole('link', { name: 'r-1' }).getAttribute('href')).toBe('/c/sematech/talent/researchers/r-1');
  expect(row.textContent).toContain("1 January 1988 – open · by their own word");
  fireEvent.change(screen.getByLabelText('Organisation'), { target: { value: 'ti' } });
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Show these' })));
  await waitFor(() => expect(asked.filter(({ url }) => url.includes('/researchers?')).map(({ url }) => new URL(url).search)).toEqual(['?organisation=ibm', '?organisation=ti']));
  expect(router.state.location.search).toBe('?organisation=ti');
});

it('shows a name to whoever may know it, and says so where they may not', async () => {
  platform(talent);
  const { router } = await show(addresses(), '/c/sematech/talent/researchers/r-1');
  expect(await screen.findByRole('heading', { level: 1, name: 'Ann Example' })).toBeTruthy();
  expect(screen.getByText('given on 1 February 1988, for: registration, contact')).toBeTruthy();
  await act(async () => router.navigate('/c/sematech/talent/researchers/r-2'));
  expect((await screen.findByRole('heading', { level: 1, name: 'Researcher r-2' })).textContent).toBeTruthy();
  expect(screen.getByText(/You do not see who this is/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Order the erasure' })).toBeNull();
});

it('orders an erasure on a ground, and says why it was refused', async () => {
  const answers: Record<string, unknown> = { ...talent, [`${base}/researchers/r-1/erasure`]: problem(403, 'not-yours', [{ pointer: '/ground', detail: 'Only they may object' }]) };
  const asked = platform(answers);
  await show(addresses(), '/c/sematech/talent/researchers/r-1');
  const form = await screen.findByRole('form', { name: 'Have it forgotten' });
  fireEvent.change(within(form).getByLabelText('Ground'), { target: { value: 'objection' } });
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: 'Order the erasure' })));
  expect(within(await screen.findByRole('alert')).getByRole('link', { name: 'Only they may object' })).toBeTruthy();
  expect(within(form).getByLabelText('Ground').getAttribute('aria-invalid')).toBe('true');
  answers[`${base}/researchers/r-1/erasure`] = { researcher: 'r-1', ground: 'objection' };
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: 'Order the erasure' })));
  expect(await screen.findByText('The erasure was ordered.')).toBeTruthy();
  const sent = asked.filter(({ method }) => method === 'POST');
  expect(await Promise.all(sent.map((each) => each.text()))).toEqual(['{"ground":"objection"}', '{"ground":"objection"}']);
  expect(new Set(sent.map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(2);
  expect(sent.map(({ headers }) => headers.get('If-Match'))).toEqual(['"21"', '"21"']);
});

it.each([
  ['en', 'Recognised as Senior engineer (III), in part, by version 2 · limited to teaching · agreement a-1', 'Refused: there is no agreement between ti and ibm.'],
  ['zh', '认定为 Senior engineer (III)，部分，依据第 2 版 · 仅限 teaching · 协议 a-1', '不予认定: ti 与 ibm 之间没有协议。'],
] as const)('gives the reasons of recognitions in %s', async (language, recognised, refused) => {
  platform(talent);
  const { router } = await show(addresses(), '/c/sematech/talent/recognitions', language);
  expect((await screen.findByRole('row', { name: /c-1/ })).textContent).toContain(recognised);
  expect(screen.getByRole('row', { name: /c-2/ }).textContent).toContain(refused);
  await act(async () => router.navigate('/c/sematech/talent/recognitions/c-2'));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('c-2'));
  expect(screen.getByText((_, element) => element?.tagName === 'DD' && element.textContent === refused)).toBeTruthy();
});

it('shows an agreement by its versions, and lets the other side accept the one that is shown', async () => {
  const answers: Record<string, unknown> = { ...talent, [`${base}/agreements/a-1`]: versioned(agreement, 31), [`${base}/agreements/a-1/acceptance`]: { id: 'a-1', version: 2, acceptedBy: 'ibm' } };
  const asked = platform(answers);
  const { router } = await show(addresses(), '/c/sematech/talent/agreements');
  expect((await screen.findByRole('row', { name: /a-1/ })).textContent).toContain('version 2 by ti');
  await act(async () => router.navigate('/c/sematech/talent/agreements/a-1'));
  const table = await screen.findByRole('table', { name: 'Version 2, proposed by ti, 1 January 1990 – open' });
  expect(within(table).getByRole('row', { name: /Senior engineer/ }).textContent).toBe('Senior engineer (III)高级工程师in fullafter an assessment–');
  answers[`${base}/agreements/a-1`] = { ...agreement, signed: [...agreement.signed, agreement.proposal], proposal: undefined };
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Accept version 2 of a-1' })));
  await waitFor(() => expect(screen.queryByText('This awaits ti.')).toBeNull());
  expect(await screen.findByRole('table', { name: /^Version 2/ })).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.headers.get('If-Match')).toBe('"31"');
  expect(screen.queryByRole('button', { name: /Accept/ })).toBeNull();
});

it('lets nobody accept who proposed it themselves', async () => {
  platform({ ...talent, '/me': { ...consortium['/me'], organisations: ['ti'] } });
  await show(addresses(), '/c/sematech/talent/agreements/a-1');
  expect(await screen.findByText('This awaits ibm.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Accept/ })).toBeNull();
});
