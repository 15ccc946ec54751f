import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, problem, show } from '../../testing.tsx';
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
const paragraph = (pointer: string, en: string, zh: string) => ({ pointer, sentence: { code: 'z', arguments: [], text: { en, zh } } });
const paragraphs = [
  paragraph('/noticeMonths', 'The notice of withdrawal is 24 months.', '退出通知期为24个月。'),
  paragraph('/classes/0/id', 'There is a class of members full.', '设有成员类别full。'),
  paragraph('/classes/0/name', 'Members of the class full are called Full <b>member</b>.', '类别full的成员称为“Full <b>member</b>”。'),
  paragraph('/classes/0/dues', 'Members of the class full owe USD 1000.00 a year.', '类别full的成员的会费为每年USD 1000.00。'),
];
const sematech = () => ({
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  [at]: { id: 'sematech', name: 'SEMATECH', life: { stage: 'active' } },
  [`${at}/seats`]: { items: [] },
  [`${at}/bodies`]: { items: [] },
  [`${at}/charter`]: { ...charter, version: 2 },
  [`${at}/charter/text`]: { version: 2, paragraphs },
  [`${at}/charter/diff`]: { from: 1, to: 2, differences: [difference] },
  [`${at}/charter/checks`]: { against: 2, contradictions: [contradiction], differences: [difference], toCure: [], text: paragraphs },
});

it.each([
  ['en', 'Text of the charter', 'The notice of withdrawal is 24 months.', 'There is a class of members full.'],
  ['zh', '章程正文', '退出通知期为24个月。', '设有成员类别full。'],
] as const)('says the charter in words in %s', async (language, text, notice, heading) => {
  platform(sematech());
  await show(addresses(), '/c/sematech/charter', language);
  const article = await screen.findByRole('article', { name: text });
  expect(article.textContent).toContain(notice);
  expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
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
  const owed = screen.getByText(/Members of the class full owe/);
  expect(owed.textContent).toContain('Dues contradict.');
  expect(document.activeElement).toBe(area);
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toMatch(/^"dues": \{[^]*\}$/);
});

const first = { '/api/consortium/charter-checks': { contradictions: [contradiction], text: paragraphs } };

it('checks a charter from a file before there is a consortium, each contradiction at its paragraph', async () => {
  const asked = platform({ ...sematech(), ...first });
  await show(addresses(), '/charter-check');
  expect(await screen.findByText(/Nothing is recorded/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Check the draft' })).toHaveProperty('disabled', true);
  const file = new File([JSON.stringify(charter)], 'charter.json', { type: 'application/json' });
  fireEvent.change(screen.getByLabelText('Take in a file (JSON)'), { target: { files: [file] } });
  await screen.findByDisplayValue(/noticeMonths/);
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Check the draft' })));
  expect((await screen.findByText(/Members of the class full owe/)).textContent).toContain('Dues contradict.');
  expect(screen.queryByText(/since it was checked/)).toBeNull();
  expect(await asked.find(({ method }) => method === 'POST')?.json()).toEqual(charter);
  fireEvent.change(screen.getByLabelText('Draft, as JSON'), { target: { value: '{"classes": []}' } });
  expect(screen.getByText('The draft was changed since it was checked.')).toBeTruthy();
});

it('keeps the first draft of a charter over a reload', async () => {
  platform({ ...sematech(), ...first });
  const { unmount } = await show(addresses(), '/charter-check', 'zh');
  fireEvent.change(await screen.findByLabelText('草案（JSON 格式）'), { target: { value: '{"classes": []}' } });
  unmount();
  await show(addresses(), '/charter-check', 'zh');
  expect(await screen.findByDisplayValue('{"classes": []}')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '放弃草案' }));
  expect(screen.queryByDisplayValue('{"classes": []}')).toBeNull();
});

it('takes in no file that a request could not carry', async () => {
  platform({ ...sematech(), ...first });
  await show(addresses(), '/charter-check');
  const file = new File(['x'.repeat(1_048_577)], 'charter.json');
  fireEvent.change(await screen.findByLabelText('Take in a file (JSON)'), { target: { files: [file] } });
  expect(await screen.findByText(/more than 1 MiB/)).toBeTruthy();
  expect(screen.getByLabelText('Draft, as JSON')).toHaveProperty('value', '');
});

it('leads from what is malformed in a draft to its place', async () => {
  platform({ ...sematech(), '/api/consortium/charter-checks': problem(400, 'malformed', [{ pointer: '/noticeMonths', detail: 'It is no number.' }]) });
  await show(addresses(), '/charter-check');
  const area = (await screen.findByLabelText('Draft, as JSON')) as HTMLTextAreaElement;
  fireEvent.change(area, { target: { value: '{"classes": [], "noticeMonths": "x"}' } });
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Check the draft' })));
  fireEvent.click(await screen.findByRole('button', { name: 'Go to /noticeMonths' }));
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('"noticeMonths": "x"');
});

it.each([
  ['/a~1b/1', '{ "x": "}", "a/b": [1, {"c": 2}] }', '{"c": 2}'],
  ['/x/deeper', '{ "x": "\\"}" }', '"x": "\\"}"'],
  ['/y', '{}', '{}'],
])('finds %s in a text', (pointer, text, found) => {
  expect(text.slice(...lineOf(text, pointer))).toBe(found);
});
