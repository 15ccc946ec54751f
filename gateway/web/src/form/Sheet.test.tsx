import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { drawUp } from '../api/change.ts';
import { SignedIn } from '../session/session.ts';
import { platform, problem, show } from '../testing.tsx';
import { Sheet, TextField } from './Sheet.tsx';
import { useGuard } from './useLeaving.ts';

const PATH = '/api/consortium/consortia/sematech/charter/versions';
const TRY = '/api/consortium/tries/consortia/sematech/charter/versions';
const me = { person: 'p-7', name: 'Anna', organisations: [], administrator: false };

type Fields = { title: string; place: string };

let change: (present: Fields) => void;

/** A page with two forms, of which the first shows what is recorded. */
function Page() {
  const [present, become] = useState<Fields>({ title: 'Budget', place: 'Austin' });
  change = become;
  useGuard();
  return (
    <SignedIn value={me}>
      {['one', 'two'].map((name) => (
        <Sheet
          key={name}
          name={name}
          label={name}
          empty={name === 'one' ? present : { title: '', place: '' }}
          submit="Send"
          recorded="It is recorded."
          names={{ title: 'Title' }}
          checked
          draw={(value) => drawUp('/api/consortium/consortia/{consortiumId}/charter/versions', { consortiumId: 'sematech' }, value as never, '"1"')}
        >
          {(typed) => (
            <>
              <TextField of={typed} at="title" label="Title" />
              <TextField of={typed} at="place" label="Place" />
            </>
          )}
        </Sheet>
      ))}
    </SignedIn>
  );
}

const open = () => show([{ path: '/', element: <Page /> }, { path: '/else', element: <p>Elsewhere</p> }], '/');
const form = (name: string) => within(screen.getByRole('form', { name }));
const field = (name: string, label: string) => form(name).getByLabelText(label) as HTMLInputElement;
const type = (name: string, label: string, value: string) => act(async () => fireEvent.change(field(name, label), { target: { value } }));
const press = (name: string, button = 'Send') => act(async () => fireEvent.click(form(name).getByRole('button', { name: button })));
const bodies = (asked: Request[]) => Promise.all(asked.map((each) => each.clone().json() as Promise<unknown>));

it('takes over what others changed where nothing was typed, and says of the rest what was seen, what is there and what is wanted', async () => {
  const asked = platform({ [PATH]: { seq: 1 } });
  await open();
  await act(async () => change({ title: 'Budget', place: 'Albany' }));
  expect(field('one', 'Place').value).toBe('Albany');
  await type('one', 'Title', 'Budget of 1992');
  await act(async () => change({ title: 'Budget', place: 'Austin' }));
  expect(field('one', 'Place').value).toBe('Austin');
  expect(form('one').queryByRole('table')).toBeNull();
  await act(async () => change({ title: 'Budget of 1993', place: 'Boston' }));
  const row = form('one').getByRole('row', { name: /^Title/ });
  expect(within(row).getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['Budget', 'Budget of 1993', 'Budget of 1992']);
  await press('one');
  await form('one').findByText('It is recorded.');
  expect(await bodies(asked)).toEqual([{ title: 'Budget of 1992', place: 'Boston' }]);
  expect(form('one').queryByRole('table')).toBeNull();
});

it('changes nothing of what is being sent, whatever others do meanwhile', async () => {
  const answers: Record<string, unknown> = { [PATH]: new Response(null, { status: 504, headers: { 'Retry-After': '3600' } }) };
  const asked = platform(answers);
  await open();
  await type('one', 'Title', 'x');
  await press('one');
  await act(async () => change({ title: 'y', place: 'z' }));
  cleanup();
  answers[PATH] = { seq: 1 };
  await open();
  await form('one').findByText('It is recorded.');
  expect(await bodies(asked)).toEqual([{ title: 'x', place: 'Austin' }, { title: 'x', place: 'Austin' }]);
  expect(new Set(asked.map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(1);
});

it('sends what was refused under another key, and not by itself after a reload', async () => {
  const asked = platform({ [PATH]: problem(422, 'refused') });
  await open();
  await type('one', 'Title', 'x');
  await press('one');
  await form('one').findByRole('alert');
  cleanup();
  await open();
  expect(field('one', 'Title').value).toBe('x');
  expect(asked).toHaveLength(1);
  await press('one');
  expect(new Set(asked.map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(2);
  await press('one', 'Discard what I typed');
  expect(field('one', 'Title').value).toBe('Budget');
});

it('is checked without being recorded', async () => {
  const answers: Record<string, unknown> = { [TRY]: problem(422, 'refused', [{ pointer: '/title', detail: 'Too short.' }]) };
  const asked = platform(answers);
  await open();
  await press('one', 'Check without recording');
  expect(field('one', 'Title').getAttribute('aria-invalid')).toBe('true');
  answers[TRY] = new Response(null, { status: 204 });
  await press('one', 'Check without recording');
  await form('one').findByText('This could be recorded as it is.');
  expect(field('one', 'Title').getAttribute('aria-invalid')).toBeNull();
  expect(asked.every(({ url }) => url.includes('/tries/'))).toBe(true);
});

it('warns before the page is left, whichever of its forms it is that something is typed in', async () => {
  const asked = vi.fn(() => false);
  vi.stubGlobal('confirm', asked);
  const { router } = await open();
  await type('one', 'Title', 'x');
  await act(async () => router.navigate('/else'));
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
  await press('one', 'Discard what I typed');
  await type('two', 'Title', 'x');
  await act(async () => router.navigate('/else'));
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
  const unload = new Event('beforeunload', { cancelable: true });
  dispatchEvent(unload);
  expect(unload.defaultPrevented).toBe(true);
  await press('two', 'Discard what I typed');
  await act(async () => router.navigate('/else'));
  await screen.findByText('Elsewhere');
  expect(asked).toHaveBeenCalledTimes(2);
});
