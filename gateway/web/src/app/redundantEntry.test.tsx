import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { platform, possible, problem, show, versioned } from '../testing.tsx';
import { addresses } from './router.tsx';

/**
 * Within a process nothing that was typed or told is asked for again: it stands there or can be chosen (WCAG 2.2, 3.3.7). Each process of more
 * than one step is here. Those of a secret vote, whose choice is never asked for again once its ballot is drawn, are told with it.
 */
const at = '/api/consortium/consortia/sematech';
const trying = '/api/consortium/tries/consortia/sematech';
const rule = { weighing: { kind: 'equal' }, majorities: [], tie: 'falls', secrecy: 'open', timeLockDays: 0, votingDays: 14 };
const charter = { version: 3, classes: [], governance: { motions: [{ id: 'change', name: 'Changes', body: 'board', effect: 'charter-change', meeting: rule }] } };
const question = { title: 'Fund <b>lithography</b>', reasons: 'We fall behind.', proposal: { kind: 'opinion' } };
const motion = { id: 'M-1', kind: 'change', body: 'board', stage: 'debated', tabled: '1992-06-01T08:00:00.000Z', question, amendments: [], votings: [] };
const meeting = {
  id: 'T-1',
  body: 'board',
  title: 'Spring',
  stage: 'convened',
  starts: '1992-04-01T08:00:00.000Z',
  agendaBy: '1992-03-20',
  noticeBy: '1992-03-10',
  charterVersion: 3,
  rule: { agendaDays: 12, minutesDays: 30, noticeDays: 20 },
  venue: { place: 'Austin', link: 'https://meet.example' },
  agenda: [],
  sessions: [],
};
const minutes = {
  minutes: { meeting: 'T-1', version: 1, digest: 'cd'.repeat(32), lines: 2, until: '1992-05-01' },
  standing: 'objected',
  objections: [],
  items: [
    { heading: 'Agenda', subject: '2', what: 'Budget' },
    { heading: 'Remark', subject: 'On the meeting', what: 'It began late.' },
    { heading: 'Remark', subject: 'On item 2', what: 'TI asked\nfor more.' },
  ],
  proof: { seq: 60, leafIndex: 59, treeSize: 61, hashes: [], leafHash: '', checkpoint: '' },
  verifierKey: '',
};
const hearing = (reason: string) => ({ reason, recordedAt: '1992-01-01T10:00:00.000Z', until: '1992-02-01' });
const ibm = { organisation: 'ibm', membershipClass: 'full', charterVersion: 3, from: '1988-01-01', suspensions: [] };
const sematech = (): Record<string, unknown> => ({
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  [at]: { id: 'sematech', name: 'SEMATECH', life: { stage: 'active' } },
  [`${at}/seats`]: { items: [{ seat: 'board-ibm', body: 'board', organisation: 'ibm', holder: 'p-7', alternates: [], sort: 'full', vacant: false, votes: true }] },
  [`${at}/bodies`]: { items: [{ id: 'board', name: 'Board' }] },
  [`${at}/charter`]: versioned(charter, 5),
  [`${at}/motions`]: { items: [{ ...motion, title: question.title }] },
  [`${at}/motions/M-1`]: versioned(motion, 7),
  [`${at}/meetings`]: { items: [] },
  [`${at}/meetings/T-1`]: versioned(meeting, 50),
  [`${at}/meetings/T-1/summons`]: { items: [] },
  [`${at}/meetings/T-1/minutes/1`]: minutes,
  [`${at}/members/ibm`]: versioned({ organisation: 'ibm', memberships: [ibm], hearings: [hearing('Of old.'), hearing('It told others.')] }, 9),
});

/** Opens an act on a page. */
async function begin(page: string, title: string, answers: Record<string, unknown> = {}) {
  const asked = platform({ ...sematech(), ...answers });
  await show(addresses(), page);
  fireEvent.click(await screen.findByText(title));
  const form = await screen.findByRole('form', { name: title });
  const sent = async () => asked.filter(({ method, url }) => method === 'POST' && !url.includes('/tries/')).at(-1)?.json();
  return { form, sent, record: () => act(async () => fireEvent.click(within(form).getByRole('button', { name: 'Record it' }))) };
}

const value = (form: HTMLElement, label: string) => (within(form).getByLabelText(label) as HTMLInputElement).value;

it('tables the charter that was drawn up on the page about the charter', async () => {
  platform(sematech());
  await show(addresses(), '/c/sematech/charter/draft');
  const drawn = '{"classes": [], "noticeMonths": 12}';
  fireEvent.change(await screen.findByLabelText('Draft, as JSON'), { target: { value: drawn } });
  cleanup();
  const { form } = await begin('/c/sematech/decisions/new', 'Table a motion: Changes (Board)');
  expect(value(form, 'Charter')).toBe(drawn);
});

it.each(['Revise the motion', 'Propose an amendment for seat board-ibm'])('begins with the words of the motion: %s', async (title) => {
  const { form } = await begin('/c/sematech/decisions/motions/M-1', title, { [`${trying}/motions/M-1/revisions`]: possible(), [`${trying}/motions/M-1/amendments`]: possible() });
  expect([value(form, 'Title'), value(form, 'Reasons')]).toEqual([question.title, question.reasons]);
});

it('puts a motion on the agenda by choosing it, and calls the topic as it is called', async () => {
  const { form, sent, record } = await begin('/c/sematech/meetings/T-1', 'Put something on the agenda for board-ibm', {
    [`${trying}/meetings/T-1/agenda-items`]: possible(),
    [`${at}/meetings/T-1/agenda-items`]: {},
  });
  fireEvent.change(within(form).getByLabelText('Motion (optional)'), { target: { value: 'M-1' } });
  expect(within(form).getByRole('option', { name: 'Fund <b>lithography</b> (M-1)' })).toHaveProperty('selected', true);
  await record();
  await waitFor(async () => expect(await sent()).toEqual({ seat: 'board-ibm', topic: { title: question.title, documents: [], motion: 'M-1' } }));
});

it('holds a meeting at another time where it was to be, unless that is changed as well', async () => {
  const { form } = await begin('/c/sematech/meetings/T-1', 'Hold it at another time or place', { [`${trying}/meetings/T-1/postponements`]: possible() });
  expect([value(form, 'Place (optional)'), value(form, 'Link (optional)')]).toEqual(['Austin', 'https://meet.example']);
  expect(new Date(value(form, 'Begins')).toISOString()).toBe(meeting.starts);
});

it('corrects minutes by what was remarked in them', async () => {
  const { form, sent, record } = await begin('/c/sematech/meetings/T-1/minutes/1', 'Put a corrected version in their place', {
    [`${trying}/meetings/T-1/minutes/1/corrections`]: possible(),
    [`${at}/meetings/T-1/minutes/1/corrections`]: {},
  });
  expect(value(form, 'Remarks (optional)')).toBe('It began late.\n2: TI asked for more.');
  fireEvent.change(within(form).getByLabelText('Reason'), { target: { value: 'TI was there.' } });
  await record();
  await waitFor(async () => expect(await sent()).toEqual({ reason: 'TI was there.', remarks: [{ text: 'It began late.' }, { text: 'TI asked for more.', item: 2 }] }));
});

it.each(['Expel it for a breach', 'Suspend the member'])('decides about a member for the reason on which it was heard last: %s', async (title) => {
  const { form } = await begin('/c/sematech/members/ibm', title, { [`${trying}/members/ibm/expulsions`]: possible(), [`${trying}/members/ibm/suspensions`]: possible() });
  expect(value(form, 'Reason')).toBe('It told others.');
});

it.each([
  ['was refused', problem(422, 'refused')],
  ['came after the session had ended', problem(401, 'unauthenticated')],
])('repeats what %s, also after a sign-in that leads back to the page', async (_, refusal) => {
  const page = '/c/sematech/meetings/T-1';
  const title = 'Call the meeting off';
  const answers = { [`${trying}/meetings/T-1/cancellations`]: possible(), [`${at}/meetings/T-1/cancellations`]: refusal };
  const first = await begin(page, title, answers);
  fireEvent.change(within(first.form).getByLabelText('Reason'), { target: { value: 'Nobody comes.' } });
  await first.record();
  await within(first.form).findByRole('alert');
  expect(value(first.form, 'Reason')).toBe('Nobody comes.');
  cleanup();
  platform({ ...sematech(), ...answers });
  await show(addresses(), page);
  expect(value(await screen.findByRole('form', { name: title }), 'Reason')).toBe('Nobody comes.');
});
