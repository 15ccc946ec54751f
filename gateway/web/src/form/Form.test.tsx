import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { drawUp } from '../api/change.ts';
import { speak } from '../i18n/i18n.ts';
import type { Language } from '../i18n/texts.ts';
import { SignedIn } from '../session/session.ts';
import { platform, problem, show } from '../testing.tsx';
import { DateField } from './DateField.tsx';
import { drafts } from './drafts.ts';
import { Field } from './Field.tsx';
import { ProblemSummary } from './ProblemSummary.tsx';
import { useForm } from './useForm.ts';
import { useGuard, useLeaving } from './useLeaving.ts';

const PATH = '/api/consortium/consortia/sematech/abandonment';
const EMPTY = { title: '', on: '' };

function Form({ done }: { done: () => void }) {
  const { outcome, send, ...draft } = useForm('motion', EMPTY, done);
  useGuard();
  useLeaving(draft.touched);
  const refused = outcome.state === 'refused' ? outcome.problem : undefined;
  const ask = () => send((value) => drawUp('/api/consortium/consortia/{consortiumId}/abandonment', { consortiumId: 'sematech' }, value as never));
  return (
    <>
      {refused && <ProblemSummary problem={refused} />}
      <p role="status">{outcome.state}</p>
      <Field label="Title" pointer="/title" problems={refused?.fields}>
        {(control) => <input {...control} value={draft.value.title} onChange={({ target }) => draft.set({ ...draft.value, title: target.value })} />}
      </Field>
      <DateField label="On" pointer="/on" value={draft.value.on} onChange={(on) => draft.set({ ...draft.value, on })} problems={refused?.fields} />
      <button onClick={ask}>Send</button>
    </>
  );
}

const me = { person: 'p-7', name: 'Anna', organisations: [], administrator: false };

function open(done = () => undefined as void, language: Language = 'en') {
  const form = (
    <SignedIn value={me}>
      <Form done={done} />
    </SignedIn>
  );
  return show([{ path: '/', element: form }, { path: '/else', element: <p>Elsewhere</p> }], '/', language);
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const click = () => act(async () => fireEvent.click(screen.getByRole('button', { name: 'Send' })));

it('shows each problem at its field and in a summary that has the focus and leads there', async () => {
  platform({ [PATH]: problem(422, 'too-long', [{ pointer: '/title', detail: 'At most 200 letters.' }]) });
  await open();
  type('Title', 'x');
  await click();
  const summary = await screen.findByRole('link', { name: 'At most 200 letters.' });
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  expect(document.activeElement?.contains(summary)).toBe(true);
  const title = screen.getByLabelText('Title');
  expect(title.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(title.getAttribute('aria-describedby') ?? '')?.textContent).toBe('At most 200 letters.');
  fireEvent.click(summary);
  expect(document.activeElement).toBe(title);
  expect(screen.getByLabelText('On').getAttribute('aria-invalid')).toBeNull();
});

it('shows what is wrong with a part of what a field says at that field', async () => {
  platform({ [PATH]: problem(422, 'unknown', [{ pointer: '/title/0', detail: 'No such one.' }, { pointer: '/titles', detail: 'Of another field.' }, { pointer: '/title/2', detail: 'Nor this.' }]) });
  await open();
  type('Title', 'x, y, z');
  await click();
  fireEvent.click(await screen.findByRole('link', { name: 'Nor this.' }));
  const title = screen.getByLabelText('Title');
  expect(document.activeElement).toBe(title);
  expect(document.getElementById(title.getAttribute('aria-describedby') ?? '')?.textContent).toBe('No such one. Nor this.');
});

it('says what is wrong in the language of the reader where there is a sentence for it, else as it is', async () => {
  const text = { en: 'At least 0 is no majority: a motion would pass though all say no.', zh: '至少0不是多数：即使全部反对，议案也会通过。' };
  const sentence = { code: 'contradiction.no-majority' as const, arguments: [], text };
  platform({ [PATH]: problem(422, 'charter-contradictory', [{ pointer: '/title', detail: text.en, sentence }, { pointer: '/on', detail: 'Too late.' }]) });
  await open(undefined, 'zh');
  await click();
  await screen.findByRole('link', { name: text.zh });
  expect(document.getElementById(screen.getByLabelText('Title').getAttribute('aria-describedby') ?? '')?.textContent).toBe(text.zh);
  expect(screen.getByRole('link', { name: 'Too late.' })).toBeTruthy();
  await act(async () => speak('en'));
  expect(screen.getByRole('link', { name: text.en })).toBeTruthy();
});

it('sends the same once more after a reload, until it is answered, and then forgets it', async () => {
  const first = platform({ [PATH]: new Response(null, { status: 504, headers: { 'Retry-After': '3600' } }) });
  await open();
  type('Title', 'x');
  await click();
  await screen.findByText('unknown');
  await click();
  expect(first).toHaveLength(1);
  cleanup();

  const second = platform({ [PATH]: { seq: 1 } });
  const done = vi.fn();
  await open(done);
  await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
  expect(second[0]?.headers.get('Idempotency-Key')).toBe(first[0]?.headers.get('Idempotency-Key'));
  expect(await second[0]?.text()).toBe('{"title":"x","on":""}');
  expect(drafts('p-7').get('motion')).toBeUndefined();
});

it('asks before it is left with something typed in it, and keeps that', async () => {
  const asked = vi.fn(() => false);
  vi.stubGlobal('confirm', asked);
  const { router } = await open();
  type('Title', 'x');
  await act(async () => router.navigate('/else'));
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
  expect(screen.queryByText('Elsewhere')).toBeNull();
  asked.mockReturnValue(true);
  await act(async () => router.navigate('/else'));
  await screen.findByText('Elsewhere');
  expect(drafts('p-7').get('motion')).toEqual({ value: { title: 'x', on: '' }, seen: EMPTY });
});

it('understands a date as it is typed in China, and says where there is no such day', async () => {
  await open();
  type('On', '１９９２年６月３０日');
  fireEvent.blur(screen.getByLabelText('On'));
  expect((screen.getByLabelText('On') as HTMLInputElement).value).toBe('1992-06-30');
  type('On', '1992-02-30');
  expect(screen.getByText('There is no such day.')).toBeTruthy();
});
