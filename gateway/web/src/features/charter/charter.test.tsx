import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, show } from '../../testing.tsx';
import { lineOf } from './lineOf.ts';

const at = '/api/consortium/consortia/sematech';
const charter = {
  secretariat: 'staff',
  currency: 'USD',
  noticeMonths: 24,
  classes: [{ id: 'full', name: 'Full <b>member</b>', standing: 'member', votes: true, dues: { kind: 'fixed', amount: { amount: '1000.00', currency: 'USD' } } }],
};
const difference = { section: 'classes', sentence: { code: 'x', arguments: [], text: { en: 'Full members pay more.', zh: '正式成员缴纳更多。' } } };
const contradiction = { pointer: '/classes/0/dues', sentence: { code: 'y', arguments: [], text: { en: 'Dues contradict.', zh: '会费矛盾。' } } };
const sematech = () => ({
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  [at]: { id: 'sematech', name: 'SEMATECH', life: { stage: 'active' } },
  [`${at}/seats`]: { items: [] },
  [`${at}/bodies`]: { items: [] },
  [`${at}/charter`]: { ...charter, version: 2 },
  [`${at}/charter/diff`]: { from: 1, to: 2, differences: [difference] },
  [`${at}/charter/checks`]: { against: 2, contradictions: [contradiction], differences: [difference], toCure: [] },
});

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=proof';
  sessionStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it.each([
  ['en', 'Text of the charter', '24 months', /dues of USD\s1,000.00 a year/],
  ['zh', '章程正文', '24 个月', /每年会费 USD\s1,000.00/],
] as const)('says the charter in words in %s', async (language, text, notice, dues) => {
  platform(sematech());
  await show(addresses(), '/c/sematech/charter', language);
  const article = await screen.findByRole('article', { name: text });
  expect(article.textContent).toContain(notice);
  expect(article.textContent).toMatch(dues);
  expect(article.textContent).toContain('Full <b>member</b>');
});

it('compares versions in the sentences of the platform, in the language that is spoken', async () => {
  platform(sematech());
  await show(addresses(), '/c/sematech/charter/compare?from=1&to=2', 'zh');
  expect(await screen.findByText('正式成员缴纳更多。')).toBeTruthy();
});

it('checks a draft, and leads from a contradiction to its place', async () => {
  platform(sematech());
  await show(addresses(), '/c/sematech/charter/draft');
  const area = (await screen.findByLabelText('Draft, as JSON')) as HTMLTextAreaElement;
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Check the draft' })));
  fireEvent.click(await screen.findByRole('button', { name: 'Go to /classes/0/dues' }));
  expect(screen.getByText(/Dues contradict/)).toBeTruthy();
  expect(document.activeElement).toBe(area);
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toMatch(/^"dues": \{[^]*\}$/);
});

it.each([
  ['/a~1b/1', '{ "x": "}", "a/b": [1, {"c": 2}] }', '{"c": 2}'],
  ['/x/deeper', '{ "x": "\\"}" }', '"x": "\\"}"'],
  ['/y', '{}', '{}'],
])('finds %s in a text', (pointer, text, found) => {
  expect(text.slice(...lineOf(text, pointer))).toBe(found);
});
