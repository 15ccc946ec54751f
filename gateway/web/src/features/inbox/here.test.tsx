import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Need } from '../../app/feature.ts';
import { addresses } from '../../app/router.tsx';
import { platform, possible, problem, show, versioned } from '../../testing.tsx';

const governance = '/api/consortium/consortia/sematech';
const ledger = '/api/ip-ledger/consortia/sematech';
const finance = '/api/finance/consortia/sematech';

/** What a breach rests on; some of it is another's. */
const seated = { organisation: 'ibm', duty: { kind: 'seated', body: 'board' }, alternate: false };
const breachOf = [
  { ...seated, seat: 's-1' },
  { ...seated, seat: 's-2', alternate: true, person: 'p-9' },
  { ...seated, seat: 's-3', duty: { kind: 'presiding', body: 'board' } },
  { ...seated, seat: 's-5', duty: { kind: 'recording', body: 'board' } },
  { ...seated, seat: 's-1', organisation: 'ti', alternate: true, person: 'p-8' },
  { organisation: 'ibm', duty: { kind: 'engaged', as: 'reviewer' }, engagement: 'E-1', alternate: false },
];

const signedIn = {
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  '/api/consortium/organisations': { items: [{ id: 'ti', legalName: 'Texas Instruments' }] },
  '/api/consortium/consortia': { items: [{ id: 'sematech', name: 'SEMATECH', life: 'active', standing: 'member', foundedOn: '1987-08-12', open: true }] },
  [`${governance}/charter`]: {
    version: 3,
    currency: 'USD',
    governance: {
      motions: [
        { id: 'board-elects', name: 'Officers', body: 'board', effect: 'election' },
        { id: 'elections', name: 'Elections', body: 'assembly', effect: 'election' },
        { id: 'opinions', name: 'Opinions', body: 'assembly', effect: 'none' },
      ],
    },
  },
  [`${governance}/bases/1990/amd`]: versioned({ organisation: 'amd', year: 1990, amount: { amount: '5.00', currency: 'USD' }, confirmed: false, estimated: false }, 8),
  [`${governance}/applications/ti`]: versioned({ organisation: 'ti', next: 'finances' }, 9),
  [`${governance}/meetings/mt-1/minutes`]: { items: [{ version: 1 }, { version: 2 }] },
  [`${governance}/meetings/mt-1/summons`]: { items: [{ seat: 's-1', inTime: false }, { seat: 's-2', inTime: true }, { seat: 's-3', inTime: false }] },
  [`${governance}/exits/X-1`]: versioned({ id: 'X-1', member: 'ti' }, 15),
  [`${governance}/exit-previews`]: { member: 'ti', digest: 'cd' },
  [`${governance}/vacancies`]: { items: [{ seat: 's-1', filledBy: { kind: 'by-right', membershipClass: 'full' } }, { seat: 's-4', filledBy: { kind: 'by-election', by: 'assembly' } }] },
  [`${governance}/bodies`]: { items: [{ id: 'assembly', name: 'Assembly' }] },
  [`${governance}/seats`]: { items: [{ seat: 'assembly-ibm', body: 'assembly' }, { seat: 'board-ibm', body: 'board' }] },
  [`${governance}/engagements/E-1`]: versioned({ id: 'E-1', from: '1990-01-01' }, 16),
  [`${governance}/separation/breaches`]: { items: [{ facts: breachOf }, { facts: breachOf }] },
  [`${ledger}/pledges/p-1`]: versioned({ id: 'p-1', shares: { ti: '1/3' } }, 17),
  [`${ledger}/projects/cmp/background/a-1`]: versioned({}, 10),
  [`${ledger}/rights/requests/q-1`]: versioned({}, 11),
  [`${ledger}/notices/n-1`]: versioned({}, 12),
  [`${ledger}/assets/a-1/renewals/2`]: versioned({}, 13),
  [`${ledger}/assets/a-1/valuations/v-1`]: versioned({}, 14),
  [`${ledger}/assets/a-1/title`]: { owners: {}, unconfirmed: { ibm: { share: '1/3' } } },
};

/** Which version is changed, by the kind of the need or what it is about; the others change none. */
const SEEN: Record<string, string> = { 'basis-confirmation': '"8"', application: '"9"', vetting: '"9"', background: '"10"', access: '"11"', notice: '"12"', 'renewal-due': '"13"', valuation: '"14"', 'failed-exit': '"15"', 'engagements/E-1': '"16"', 'pledge-consent': '"17"' };

function awaiting(of: Pick<Need, 'kind' | 'subject'> & Partial<Need>, service = 'consortium') {
  return { [`/api/${service}/needs`]: { items: [{ consortium: 'sematech', for: 'ibm', entries: [], ...of }] } };
}

const trying = (path: string) => path.replace('/consortia/', '/tries/consortia/');

async function opened() {
  const item = within(await screen.findByRole('region', { name: 'No date (1)' })).getByRole('listitem');
  fireEvent.click(await within(item).findByText('Do it here'));
  return within(item);
}

it.each<[string, string, string, string, Record<string, string>, string, object]>([
  ['share', 'assets/a-1', 'ip-ledger', 'Confirm the share', {}, `${ledger}/assets/a-1/title-confirmations`, { share: '1/3' }],
  ['share', 'assets/a-1', 'ip-ledger', 'Contest the share', { Reason: 'A half.' }, `${ledger}/assets/a-1/title-contests`, { reason: 'A half.' }],
  ['background', 'projects/cmp/background/a-1', 'ip-ledger', 'Let it be used as background', {}, `${ledger}/projects/cmp/background/a-1/confirmation`, {}],
  ['background', 'projects/cmp/background/a-1', 'ip-ledger', 'Refuse it as background', { Reason: 'No.' }, `${ledger}/projects/cmp/background/a-1/refusal`, { reason: 'No.' }],
  ['access', 'rights/requests/q-1', 'ip-ledger', 'Grant access as it was asked for', {}, `${ledger}/rights/requests/q-1/grant`, { grantor: 'ibm' }],
  ['access', 'rights/requests/q-1', 'ip-ledger', 'Refuse access', { Ground: 'not-needed' }, `${ledger}/rights/requests/q-1/refusal`, { owner: 'ibm', ground: 'not-needed' }],
  ['notice', 'notices/n-1', 'ip-ledger', 'Agree', {}, `${ledger}/notices/n-1/consents`, { coOwner: 'ibm' }],
  ['notice', 'notices/n-1', 'ip-ledger', 'Object', { Reason: 'No.' }, `${ledger}/notices/n-1/objections`, { coOwner: 'ibm', reason: 'No.' }],
  ['renewal-due', 'assets/a-1/renewals/2', 'ip-ledger', 'Record that it was renewed', { On: '1992-06-30' }, `${ledger}/assets/a-1/renewals/2/settlement`, { outcome: 'renewed', on: '1992-06-30' }],
  ['renewal-due', 'assets/a-1/renewals/2', 'ip-ledger', 'Record that it was given up', { On: '1992-06-30' }, `${ledger}/assets/a-1/renewals/2/settlement`, { outcome: 'abandoned', on: '1992-06-30' }],
  ['valuation', 'assets/a-1/valuations/v-1', 'ip-ledger', 'Confirm that this is your opinion', {}, `${ledger}/assets/a-1/valuations/v-1/confirmation`, {}],
  ['valuation', 'assets/a-1/valuations/v-1', 'ip-ledger', 'Withdraw the valuation', { Reason: 'No.' }, `${ledger}/assets/a-1/valuations/v-1/withdrawal`, { reason: 'No.' }],
  ['returned-payment', 'distributions/d-1/statements/amd', 'ip-ledger', '', { 'Reference of the payment': 'W-2', On: '1992-06-30' }, `${ledger}/distributions/d-1/statements/amd/payments`, { kind: 'instructed', reference: 'W-2', on: '1992-06-30' }],
  ['recalculation', 'distributions/d-1', 'ip-ledger', '', { Reason: 'Title.' }, `${ledger}/distributions/d-1/recalculations`, { reason: 'Title.' }],
  ['match', 'grants/g-1', 'finance', '', { 'Year of the dues': '１９８８', 'The money of the funder came in on': '1989-01-05' }, `${finance}/grants/g-1/matches`, { year: 1988, received: '1989-01-05' }],
  ['objection', 'resolutions/r-1', 'consortium', '', { Reason: 'No.' }, `${governance}/resolutions/r-1/objections`, { seat: 'ibm', reason: 'No.' }],
  ['minutes', 'meetings/mt-1/minutes', 'consortium', '', { Reason: 'Wrong.' }, `${governance}/meetings/mt-1/minutes/2/objections`, { seat: 'ibm', reason: 'Wrong.' }],
  ['minutes-opposed', 'meetings/mt-1/minutes', 'consortium', '', { Reason: 'Right.' }, `${governance}/meetings/mt-1/minutes/2/acceptances`, { reason: 'Right.' }],
  ['minutes-to-write', 'meetings/mt-1', 'consortium', '', {}, `${governance}/meetings/mt-1/minutes`, { remarks: [] }],
  ['consent', 'charter/proposals/4', 'consortium', '', {}, `${governance}/charter/consents`, { proposal: 4 }],
  ['accession', 'members/ibm', 'consortium', 'Accept the charter and become a member', { 'Since': '1992-06-30' }, `${governance}/accessions`, { charterVersion: 3, effectiveOn: '1992-06-30' }],
  ['accession', 'members/ibm', 'consortium', 'Decline the invitation', { Reason: 'No.' }, `${governance}/declinations`, { reason: 'No.' }],
  ['membership-renewal', 'members/ibm', 'consortium', '', {}, `${governance}/renewals`, { charterVersion: 3 }],
  ['hearing', 'members/ibm', 'consortium', '', { 'What others are to know': 'We paid.' }, `${governance}/statements`, { statement: 'We paid.' }],
  ['application', 'applications/ti', 'consortium', 'Reject the application', { Reason: 'No.' }, `${governance}/applications/ti/rejections`, { reason: 'No.' }],
  ['vetting', 'applications/ti', 'consortium', 'Answer the step finances of vetting', { Outcome: 'true', Reason: 'Sound.' }, `${governance}/applications/ti/answers`, { step: 'finances', passed: true, reason: 'Sound.' }],
  ['basis', 'bases/1990/ibm', 'consortium', '', { 'Amount (USD)': '5.00' }, `${governance}/bases`, { year: 1990, amount: { amount: '5.00', currency: 'USD' } }],
  ['basis-confirmation', 'bases/1990/amd', 'consortium', '', {}, `${governance}/bases/1990/amd/confirmations`, {}],
  ['summons', 'meetings/mt-1', 'consortium', '', { 'Notice sent on': '1992-06-30' }, `${governance}/meetings/mt-1/sendings`, { on: '1992-06-30', seats: ['s-1', 's-3'] }],
  ['failed-exit', 'exits/X-1', 'consortium', '', {}, `${governance}/exits/X-1/retries`, { digest: 'cd' }],
  ['vacancy', 'seats/s-1', 'consortium', '', { Person: 'p-9', From: '1992-06-30' }, `${governance}/seats/s-1/holders`, { holder: 'p-9', from: '1992-06-30' }],
  ['election', 'seats/s-4', 'consortium', '', { Title: 'Elect', Reasons: 'It is empty.' }, `${governance}/motions`, { kind: 'elections', question: { title: 'Elect', reasons: 'It is empty.', proposal: { kind: 'elect', seat: 's-4' } }, seat: 'assembly-ibm' }],
  ['breach', 'seats/s-1', 'consortium', '', { 'On the day': '1992-06-30' }, `${governance}/seats/s-1/recalls`, { on: '1992-06-30' }],
  ['breach', 'seats/s-2', 'consortium', '', { 'On the day': '1992-06-30' }, `${governance}/seats/s-2/alternate-withdrawals`, { alternate: 'p-9', on: '1992-06-30' }],
  ['breach', 'seats/s-3', 'consortium', '', { 'On the day': '1992-06-30' }, `${governance}/bodies/board/office-ends`, { office: 'chair', on: '1992-06-30' }],
  ['breach', 'seats/s-5', 'consortium', '', { 'On the day': '1992-06-30' }, `${governance}/bodies/board/office-ends`, { office: 'secretary', on: '1992-06-30' }],
  ['breach', 'engagements/E-1', 'consortium', '', { 'First day that is none of it': '1992-06-30' }, `${governance}/engagements/E-1/endings`, { until: '1992-06-30' }],
  ['pledge-consent', 'pledges/p-1', 'ip-ledger', '', { From: 'ti', To: 'intel', Share: '25%', 'Effective on': '1992-06-30' }, `${ledger}/pledges/p-1/consents`, { assignment: { from: 'ti', to: 'intel', share: '1/4', effective: '1992-06-30' } }],
])('meets a need of kind %s about %s where it is told of: %s %s', async (kind, subject, service, title, typed, path, body) => {
  const answers: Record<string, unknown> = { ...signedIn, ...awaiting({ kind, subject }, service) };
  const asked = platform(new Proxy(answers, { get: (all, at: string) => all[at] ?? (at.includes('/tries/') ? possible() : undefined) }));
  await show(addresses(), '/');
  const item = await opened();
  const form = title === '' ? await item.findByRole('form') : await chosen(item, title);
  for (const [label, text] of Object.entries(typed)) {
    fireEvent.change(within(form).getByLabelText(label), { target: { value: text } });
  }
  answers[path] = {};
  answers[`/api/${service}/needs`] = { items: [] };
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: 'Record it' })));
  expect(await screen.findByText('Nothing awaits you.')).toBeTruthy();
  const sent = asked.filter(({ method, url }) => method === 'POST' && !url.includes('/tries/') && !url.endsWith('/exit-previews'));
  expect(sent.map(({ url }) => new URL(url).pathname)).toEqual([path]);
  expect(await Promise.all(sent.map((request) => request.json()))).toEqual([body]);
  expect(sent.map(({ headers }) => headers.get('If-Match'))).toEqual([SEEN[kind] ?? SEEN[subject] ?? null]);
});

async function chosen(item: ReturnType<typeof within>, title: string) {
  fireEvent.click(await item.findByText(title));
  return item.findByRole('form', { name: title });
}

it.each([
  ['en', 'Do it here', ['Compute the distribution of d-1 again', 'Compute the distribution of d-2 again', 'Vote for ibm: v-1']],
  ['zh', '就地办理', ['重新计算 d-1 的分配', '重新计算 d-2 的分配', '代表 ibm 投票：v-1']],
] as const)('calls what opens below a need by what is seen of it and by the need, in %s', async (language, seen, whats) => {
  const need = { consortium: 'sematech', kind: 'recalculation', for: 'ibm', entries: [] };
  platform({
    ...signedIn,
    '/api/ip-ledger/needs': { items: [{ ...need, subject: 'distributions/d-1' }, { ...need, subject: 'distributions/d-2' }] },
    '/api/consortium/needs': { items: [{ ...need, kind: 'vote', subject: 'votings/v-1' }] },
  });
  await show(addresses(), '/', language);
  await waitFor(() => expect(screen.queryAllByText(seen)).toHaveLength(3));
  const names = () => screen.getAllByText(seen).map((summary) => summary.textContent);
  await waitFor(() => expect(names().toSorted()).toEqual(whats.map((what) => `${seen} ${what} · SEMATECH`).toSorted()));
});

it('reads and tries nothing for a need before somebody opens it, and says then what stands against it', async () => {
  const need = { consortium: 'sematech', kind: 'recalculation', for: 'ibm', entries: [] };
  const path = (id: string) => trying(`${ledger}/distributions/${id}/recalculations`);
  const asked = platform({
    ...signedIn,
    '/api/ip-ledger/needs': { items: [{ ...need, subject: 'distributions/d-1' }, { ...need, subject: 'distributions/d-2' }] },
    [path('d-1')]: problem(409, 'same-result'),
    [path('d-2')]: problem(409, 'same-result'),
  });
  await show(addresses(), '/');
  const [, second] = await screen.findAllByText('Do it here');
  fireEvent.click(second as HTMLElement);
  expect(await screen.findByText('It is same-result.')).toBeTruthy();
  expect(screen.queryByRole('form')).toBeNull();
  expect(asked.map(({ url }) => new URL(url).pathname).filter((each) => each.includes('/tries/'))).toEqual([path('d-2')]);
});

it.each([
  ['objection', 'resolutions/r-1'],
  ['minutes', 'meetings/mt-1/minutes'],
  ['minutes-opposed', 'meetings/mt-1/minutes'],
])('keeps what is typed below a need of kind %s apart from what is typed below that of another consortium', async (kind, subject) => {
  const need = { kind, subject, for: 'ibm', entries: [] };
  const answers: Record<string, unknown> = {
    ...signedIn,
    '/api/consortium/needs': { items: [{ ...need, consortium: 'sematech' }, { ...need, consortium: 'imec' }] },
    '/api/consortium/consortia/imec/meetings/mt-1/minutes': signedIn[`${governance}/meetings/mt-1/minutes`],
  };
  platform(new Proxy(answers, { get: (all, at: string) => all[at] ?? (at.includes('/tries/') ? possible() : undefined) }));
  await show(addresses(), '/');
  await waitFor(() => expect(screen.getAllByText('Do it here')).toHaveLength(2));
  const [one, other] = screen.getAllByText('Do it here');
  fireEvent.click(one as HTMLElement);
  fireEvent.change(await screen.findByLabelText('Reason'), { target: { value: 'Of SEMATECH.' } });
  fireEvent.click(other as HTMLElement);
  await waitFor(() => expect(screen.getAllByLabelText('Reason')).toHaveLength(2));
  expect(screen.getAllByLabelText<HTMLTextAreaElement>('Reason').map(({ value }) => value)).toEqual(['Of SEMATECH.', '']);
});

it('finds what was begun below a need again after a reload', async () => {
  const path = `${ledger}/distributions/d-1/recalculations`;
  const answers = { ...signedIn, ...awaiting({ kind: 'recalculation', subject: 'distributions/d-1' }, 'ip-ledger'), [trying(path)]: possible() };
  platform(answers);
  await show(addresses(), '/');
  const item = await opened();
  fireEvent.change(await item.findByLabelText('Reason'), { target: { value: 'Title was corrected.' } });
  cleanup();
  platform(answers);
  await show(addresses(), '/');
  expect((await screen.findByLabelText<HTMLTextAreaElement>('Reason')).value).toBe('Title was corrected.');
});
