import { act, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Answers, platform, problem, show } from '../testing.tsx';
import { addresses } from './router.tsx';

const path = '/api/consortium/consortia/sematech';
const meeting = {
  id: 'B-1',
  body: 'board',
  title: 'Board meeting',
  stage: 'in-session',
  starts: '1992-04-01T08:00:00.000Z',
  agendaBy: '1992-03-20',
  noticeBy: '1992-03-10',
  charterVersion: 3,
  rule: { agendaDays: 12, minutesDays: 30, noticeDays: 20 },
  venue: { place: 'Austin' },
  agenda: [],
  sessions: [{ from: '1992-04-01T08:05:00.000Z', presiding: 'board-ibm', elected: false }],
};
const signedIn: Answers = {
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 100_000 },
  '/status': { services: [] },
  '/api/consortium/consortia': { items: [] },
  [path]: { id: 'sematech', name: 'SEMATECH', foundedOn: '1987-08-12', life: { stage: 'active' }, model: 'research-consortium', strategy: 'catch-up', secretariat: 'staff', charterVersion: 3 },
  [`${path}/meetings/B-1`]: meeting,
  [`${path}/meetings/B-1/presence`]: { at: meeting.starts, quorum: { present: 0, voting: 3, kinds: [] }, seats: [], guests: [], inSession: true },
};

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'] });
});

/** How many requests a page makes in each of the minutes after all of it was shown and somebody left it alone. */
async function idle(answers: Answers, at: string, shown: RegExp, minutes = 5): Promise<number[]> {
  const asked = platform(answers);
  await show(addresses(), at);
  await screen.findAllByText(shown, undefined, { timeout: 60_000 });
  await act(() => vi.advanceTimersByTimeAsync(MINUTE));
  const counts: number[] = [];
  for (let minute = 0; minute < minutes; minute++) {
    const before = asked.length;
    await act(() => vi.advanceTimersByTimeAsync(MINUTE));
    counts.push(asked.length - before);
  }
  return counts;
}

const away = () => new Response('<html>', { status: 502 });

it.each([
  ['an inbox', signedIn, '/', /Signed in for/],
  ['a consortium', signedIn, '/c/sematech', /SEMATECH/],
  ['a meeting in session', signedIn, '/c/sematech/meetings/B-1', /^0 of 3/],
  ['a session that ends', { ...signedIn, '/session': { person: 'p-7', secondsLeft: 100 } }, '/c/sematech/meetings/B-1', /signed out in less than/],
  ['a session that is over', { ...signedIn, '/session': problem(401, 'sign-in-required') }, '/c/sematech/meetings/B-1', /You are signed out/],
  ['a gateway that does not answer', { ...signedIn, '/session': away(), [`${path}/meetings/B-1/presence`]: away() }, '/c/sematech/meetings/B-1', /does not answer/],
])('asks for little while %s is left alone', async (_, answers, at, shown) => {
  const counts = await idle(answers, at, shown);
  expect(Math.min(...counts)).toBeGreaterThan(0);
  expect(Math.max(...counts)).toBeLessThanOrEqual(6);
});

it('asks no more often where the session is not told any more, however short it was', async () => {
  const answers = { ...signedIn, '/session': { person: 'p-7', secondsLeft: 122 } as unknown };
  setTimeout(() => (answers['/session'] = away()), 500);
  expect(Math.max(...(await idle(answers, '/c/sematech', /SEMATECH/)))).toBeLessThanOrEqual(6);
});

it('asks for nothing on a page that nobody sees', async () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  expect(await idle(signedIn, '/c/sematech/meetings/B-1', /Board meeting/)).toEqual([0, 0, 0, 0, 0]);
});

it('asks for nothing where nobody has signed in', async () => {
  document.cookie = 'XSRF-TOKEN=; Max-Age=0';
  expect(await idle({ '/status': { services: [] } }, '/', /Sign in/)).toEqual([0, 0, 0, 0, 0]);
});
