import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, possible, problem, show } from '../../testing.tsx';

const at = '/api/consortium/consortia/sematech';
const trying = '/api/consortium/tries/consortia/sematech';
const seat = { seat: 'board-ibm', body: 'board', organisation: 'ibm', holder: 'p-7', alternates: [], sort: 'full', vacant: false, votes: true };
const meeting = {
  id: 'T-1',
  body: 'board',
  title: 'Spring <i>meeting</i>',
  stage: 'in-session',
  starts: '1992-04-01T08:00:00.000Z',
  agendaBy: '1992-03-20',
  noticeBy: '1992-03-10',
  charterVersion: 3,
  rule: { agendaDays: 12, minutesDays: 30, noticeDays: 20 },
  venue: { place: 'Austin' },
  agenda: [
    { number: 1, topic: { title: 'Budget', documents: [{ title: 'Draft', sha256: 'ab'.repeat(32) }], motion: 'M-1' }, agreed: false },
    { number: 2, topic: { title: 'Moving', documents: [] }, agreed: true, by: 'board-ti', withdrawn: 'Settled.' },
  ],
  sessions: [{ from: '1992-04-01T08:05:00.000Z', presiding: 'board-ibm', elected: false }],
};
const presence = {
  at: meeting.starts,
  inSession: true,
  presiding: 'board-ibm',
  guests: [],
  seats: [{ seat: 'board-ibm', organisation: 'ibm', manner: 'remote', person: 'p-7', alternate: false, from: '1992-04-01T08:05:00.000Z' }],
  quorum: { present: 1, voting: 3, kinds: [{ kind: 'opinion', met: false }] },
};
const minutes = {
  minutes: { meeting: 'T-1', version: 1, digest: 'cd'.repeat(32), lines: 2, until: '1992-05-01' },
  standing: 'objected',
  objections: [{ seat: 'board-ti', reason: 'I was there.' }],
  items: [
    { heading: 'Presence', subject: 'board-ibm', what: 'remotely' },
    { heading: 'Agenda', subject: '1', what: 'Budget' },
  ],
  proof: { seq: 60, leafIndex: 59, treeSize: 61, hashes: [], leafHash: '', checkpoint: '' },
  verifierKey: '',
};
const sematech = (): Record<string, unknown> => ({
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  [at]: { id: 'sematech', name: 'SEMATECH', life: { stage: 'active' } },
  [`${at}/seats`]: { items: [seat] },
  [`${at}/bodies`]: { items: [{ id: 'board', name: 'Board' }] },
  [`${at}/motions`]: { items: [{ id: 'M-2', body: 'board', kind: 'opinion', stage: 'debated', tabled: meeting.starts, title: 'New orders' }] },
  [`${at}/meetings`]: { items: [meeting] },
  [`${at}/meetings/T-1`]: Response.json(meeting, { headers: { ETag: '"50"' } }),
  [`${at}/meetings/T-1/presence`]: presence,
  [`${at}/meetings/T-1/summons`]: { items: [{ seat: 'board-ti', organisation: 'ti', sentOn: '1992-03-12', inTime: false, waived: false }] },
  [`${at}/meetings/T-1/minutes/1`]: minutes,
});

const posted = (asked: Request[], to: string) => asked.find(({ method, url }) => method === 'POST' && new URL(url).pathname === at + to);

async function record(title: string, typed: Record<string, string>) {
  fireEvent.click(await screen.findByText(title));
  const form = await screen.findByRole('form', { name: title });
  for (const [label, value] of Object.entries(typed)) {
    fireEvent.change(within(form).getByLabelText(label), { target: { value } });
  }
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: /Record it/ })));
  return form;
}

it('shows a meeting with its agenda, who is there, whether that is a quorum, and whose notice was late', async () => {
  platform(sematech());
  await show(addresses(), '/c/sematech/meetings/T-1');
  expect(await screen.findByRole('heading', { level: 1, name: 'Spring <i>meeting</i>' })).toBeTruthy();
  expect(screen.getByText(/taken off: Settled/).textContent).toContain('asked for by board-ti');
  expect(screen.getByRole('link', { name: 'M-1' }).getAttribute('href')).toBe('/c/sematech/decisions/motions/M-1');
  expect(await screen.findByText(/1 of 3 seats with a vote are there/)).toBeTruthy();
  expect(screen.getByText('no quorum')).toBeTruthy();
  expect((await screen.findByRole('row', { name: /board-ti/ })).textContent).toContain('12 March 1992no');
});

it('adjourns a meeting of the version that was seen', async () => {
  const asked = platform({ ...sematech(), [`${trying}/meetings/T-1/adjournments`]: possible(), [`${at}/meetings/T-1/adjournments`]: { meeting: 'T-1' } });
  await show(addresses(), '/c/sematech/meetings/T-1');
  await record('Break the meeting off', { Reason: 'Too few.' });
  await screen.findByText('Recorded: Break the meeting off.');
  const sent = posted(asked, '/meetings/T-1/adjournments');
  expect(sent?.headers.get('If-Match')).toBe('"50"');
  expect(await sent?.json()).toEqual({ reason: 'Too few.' });
});

it('does not offer to open a meeting that is open, and says why', async () => {
  platform({ ...sematech(), [`${trying}/meetings/T-1/openings`]: problem(409, 'already-open') });
  await show(addresses(), '/c/sematech/meetings/T-1');
  expect((await screen.findByText('It is already-open.')).closest('div')?.textContent).toContain('Open the meeting');
});

it('says of a topic that is added during a meeting that all who are there agree', async () => {
  const asked = platform({ ...sematech(), [`${trying}/meetings/T-1/agenda-items`]: possible(), [`${at}/meetings/T-1/agenda-items`]: {} });
  await show(addresses(), '/c/sematech/meetings/T-1');
  const form = await record('Put something on the agenda for board-ibm', { 'Topic': 'Orders', 'Motion (optional)': 'M-2' });
  expect(form.textContent).toContain('all who are there agree');
  expect(await posted(asked, '/meetings/T-1/agenda-items')?.json()).toEqual({
    topic: { title: 'Orders', documents: [], motion: 'M-2' },
    seat: 'board-ibm',
    agreed: true,
  });
});

it('convenes a meeting on topics of which each has a line', async () => {
  const asked = platform({ ...sematech(), [`${at}/meetings`]: { items: [] } });
  await show(addresses(), '/c/sematech/meetings');
  await record('Convene a meeting', { Body: 'board', Title: 'Autumn', Begins: '1992-10-01T10:00', 'Place (optional)': 'Austin', Topics: 'Budget\n\n Moving ' });
  expect(await posted(asked, '/meetings')?.json()).toEqual({
    body: 'board',
    title: 'Autumn',
    starts: new Date('1992-10-01T10:00').toISOString(),
    venue: { place: 'Austin' },
    topics: [
      { title: 'Budget', documents: [] },
      { title: 'Moving', documents: [] },
    ],
  });
});

it.each([
  ['en', 'Objected to', 'Text of the minutes'],
  ['zh', '有异议', '纪要正文'],
] as const)('shows minutes as they were recorded, to be printed, in %s', async (language, standing, text) => {
  platform(sematech());
  await show(addresses(), '/c/sematech/meetings/T-1/minutes/1', language);
  const article = await screen.findByRole('article', { name: text });
  expect(within(article).getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Presence', 'Agenda']);
  expect(screen.getByText(standing)).toBeTruthy();
  expect(screen.getByText('I was there.', { exact: false })).toBeTruthy();
  expect(screen.getByRole('link', { name: /PDF/ }).getAttribute('href')).toBe(`${at}/meetings/T-1/minutes/1/pdf`);
});

it('corrects minutes with remarks on items of the agenda', async () => {
  const asked = platform({ ...sematech(), [`${trying}/meetings/T-1/minutes/1/corrections`]: possible() });
  await show(addresses(), '/c/sematech/meetings/T-1/minutes/1');
  await record('Put a corrected version in their place', { Reason: 'board-ti was there.', 'Remarks (optional)': '1： Adopted.\nAll agreed.' });
  expect(await posted(asked, '/meetings/T-1/minutes/1/corrections')?.json()).toEqual({
    reason: 'board-ti was there.',
    remarks: [{ text: 'Adopted.', item: 1 }, { text: 'All agreed.' }],
  });
});
