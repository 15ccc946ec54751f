import 'fake-indexeddb/auto';
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { addresses } from '../../app/router.tsx';
import type { Alarm } from '../../proof/alarm.ts';
import { browserMemory } from '../../proof/kept.ts';
import { type Answers, platform, problem, show } from '../../testing.tsx';

const path = '/api/consortium/consortia/sematech';
const alarm: Alarm = { kind: 'forked', ledger: path, seen: '1988-02-01T00:00:00Z', earlier: 'earlier', later: 'later', verifierKey: 'key' };
const status = { '/status': { services: [] } };
const signedIn: Answers = {
  ...status,
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
};

/** A browser that saw a ledger contradict itself, and whose worker is never asked for anything. */
beforeEach(async () => {
  await browserMemory().put({ ledger: path, note: '', keys: '', frontier: { size: 0, peaks: [] }, withheld: 0, alarm });
  vi.stubGlobal('Worker', class {});
});

const signOut = () => (document.cookie = 'XSRF-TOKEN=; Max-Age=0');
const shown = async (title: string | RegExp = 'A ledger is not what it was') => (await screen.findByText(title)).closest('[role=alert]');

it.each(['/', '/verify', '/ballot', '/c/sematech', '/org/ibm', '/admin', '/nowhere'])('shows an alarm to whoever has not signed in, at %s, and asks for nothing', async (at) => {
  signOut();
  const asked = platform(status);
  await show(addresses(), at);
  expect((await shown())?.textContent).toContain('sematech');
  expect(new Set(asked.map(({ url }) => new URL(url).pathname))).toEqual(new Set(['/status']));
});

it.each(['/', '/verify', '/ballot', '/c/foreign', '/org/foreign', '/admin', '/nowhere'])('shows an alarm to whoever has signed in, at %s', async (at) => {
  platform(signedIn);
  await show(addresses(), at);
  expect((await shown())?.textContent).toContain('as many entries as were seen elsewhere or before');
});

it('shows an alarm over a session that is over, and over that of somebody else', async () => {
  const answers: Answers = { ...signedIn, '/session': problem(401, 'sign-in-required') };
  platform(answers);
  await show(addresses(), '/');
  await screen.findByRole('link', { name: 'Sign in in another tab' });
  expect(await shown()).toBeTruthy();
  answers['/session'] = { person: 'p-9', secondsLeft: 1500 };
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  await screen.findByText(/somebody else has signed in/);
  expect(await shown()).toBeTruthy();
});

it.each([
  ['en', 'Save as evidence', /Put away/, 'It stays here until whoever signs in has put it away.'],
  ['zh', '保存为证据', /收起，并/, '登录后才能将其收起；在此之前一直显示。'],
] as const)('lets whoever has not signed in save the evidence, and says that it stays, in %s', async (language, save, putAway, stays) => {
  signOut();
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => (saved.push(blob.type), 'blob:x'), revokeObjectURL: () => undefined }));
  platform(status);
  await show(addresses(), '/verify', language);
  fireEvent.click(await screen.findByRole('button', { name: save }));
  expect(await screen.findByText(stays)).toBeTruthy();
  expect(saved).toEqual(['application/json']);
  expect(screen.queryByRole('button', { name: putAway })).toBeNull();
});
