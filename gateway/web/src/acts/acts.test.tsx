import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { expect, it, vi } from 'vitest';
import { drawUp } from '../api/change.ts';
import { SignedIn } from '../session/session.ts';
import { platform, problem, show } from '../testing.tsx';
import type { Act } from './act.ts';
import { Acts } from './Acts.tsx';
import { local, read } from './typed.ts';

const PATH = '/api/consortium/consortia/sematech/declinations';
const TRY = '/api/consortium/tries/consortia/sematech/declinations';

const decline: Act = {
  name: 'decline',
  title: 'Decline',
  fields: [{ key: 'reason', label: 'Reason' }],
  request: ({ reason = '' }) => drawUp('/api/consortium/consortia/{consortiumId}/declinations', { consortiumId: 'sematech' }, { reason }),
};

function open() {
  const page = (
    <SignedIn value={{ person: 'p-7', name: 'Anna', organisations: [], administrator: false }}>
      <Acts of={[decline]} />
    </SignedIn>
  );
  return show([{ path: '/', element: page }], '/');
}

it('asks before it offers, and records nothing by that', async () => {
  const asked = platform({ [TRY]: new Response(null, { status: 204 }) });
  await open();
  expect(await screen.findByText('Decline')).toBeTruthy();
  expect(asked.map(({ url }) => new URL(url).pathname)).toEqual([TRY]);
});

it('keeps what is typed for one consortium apart from what is typed for another', async () => {
  const platformOf = (consortium: string) => `/api/consortium/tries/consortia/${consortium}/declinations`;
  platform({ [platformOf('sematech')]: new Response(null, { status: 204 }), [platformOf('eureka')]: new Response(null, { status: 204 }) });
  const Page = () => {
    const { consortiumId = '' } = useParams();
    const there: Act = { ...decline, request: ({ reason = '' }) => drawUp('/api/consortium/consortia/{consortiumId}/declinations', { consortiumId }, { reason }) };
    return (
      <SignedIn value={{ person: 'p-7', name: 'Anna', organisations: [], administrator: false }}>
        <Acts of={[there]} />
      </SignedIn>
    );
  };
  const { router } = await show([{ path: '/c/:consortiumId', element: <Page /> }], '/c/sematech');
  const reason = () => screen.findByLabelText<HTMLInputElement>('Reason');
  fireEvent.click(await screen.findByText('Decline'));
  fireEvent.change(await reason(), { target: { value: 'We have left.' } });
  await act(async () => router.navigate('/c/eureka'));
  fireEvent.click(await screen.findByText('Decline'));
  expect((await reason()).value).toBe('');
  await act(async () => router.navigate('/c/sematech'));
  expect((await reason()).value).toBe('We have left.');
});

it('says why something cannot be done, instead of offering it', async () => {
  platform({ [TRY]: problem(409, 'not-invited') });
  await open();
  await screen.findByText('There is nothing that you can do here now.');
  expect(screen.getByText('It is not-invited.')).toBeTruthy();
  expect(screen.queryByRole('form')).toBeNull();
});

it.each([
  ['a field that somebody can fill in otherwise', problem(422, 'invalid', [{ pointer: '/reason', detail: 'Say more.' }])],
  ['what only doing it tells', problem(422, 'cannot-be-tried')],
])('offers an act in spite of %s', async (_, answer) => {
  platform({ [TRY]: answer });
  await open();
  fireEvent.click(await screen.findByText('Decline'));
  expect(await screen.findByRole('form', { name: 'Decline' })).toBeTruthy();
});

it('leaves a form open while it asks about an act that has come up meanwhile', async () => {
  platform({ [TRY]: new Response(null, { status: 204 }) });
  const answer = fetch;
  vi.stubGlobal('fetch', (input: Request | string) => ((typeof input === 'string' ? input : input.url).endsWith('/delays') ? new Promise(() => undefined) : answer(input)));
  const delay: Act = { name: 'delay', title: 'Delay', request: () => drawUp('/api/consortium/consortia/{consortiumId}/delays' as never, { consortiumId: 'sematech' } as never, {} as never, undefined as never) };
  function Page() {
    const [acts, come] = useState([decline]);
    return (
      <SignedIn value={{ person: 'p-7', name: 'Anna', organisations: [], administrator: false }}>
        <Acts of={acts} />
        <button onClick={() => come([decline, delay])}>Later</button>
      </SignedIn>
    );
  }
  await show([{ path: '/', element: <Page /> }], '/');
  fireEvent.click(await screen.findByText('Decline'));
  const form = await screen.findByRole('form', { name: 'Decline' });
  fireEvent.click(screen.getByText('Later'));
  await screen.findByText('Loading…');
  expect(screen.getByRole('form', { name: 'Decline' })).toBe(form);
  expect(screen.queryByText('Delay')).toBeNull();
});

it('says that a second person has to approve what is not recorded yet', async () => {
  platform({ [TRY]: new Response(null, { status: 204 }), [PATH]: Response.json({ awaits: 'second-person', until: '2026-01-31T12:00:00.000Z' }, { status: 202 }) });
  await open();
  fireEvent.click(await screen.findByText('Decline'));
  const form = await screen.findByRole('form');
  fireEvent.change(within(form).getByLabelText('Reason'), { target: { value: 'No.' } });
  fireEvent.click(within(form).getByRole('button', { name: 'Record it' }));
  const said = await screen.findByText(/a second person of the secretariat has to approve this until 31 January 2026/);
  await waitFor(() => expect(document.activeElement).toBe(said));
});

it('reads what was typed as the API writes it, and leaves out what was left empty', () => {
  const act: Act = {
    ...decline,
    fields: [
      { key: 'on', label: 'On', as: 'date' },
      { key: 'at', label: 'At', as: 'instant' },
      { key: 'reason', label: 'Reason', optional: true },
    ],
  };
  expect(read(act, { on: '１９９２年６月３０日', at: local('1992-06-30T10:00:00.000Z'), reason: ' ' })).toEqual({
    on: '1992-06-30',
    at: '1992-06-30T10:00:00.000Z',
  });
});
