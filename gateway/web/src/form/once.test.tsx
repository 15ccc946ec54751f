import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { drawUp } from '../api/change.ts';
import { SignedIn } from '../session/session.ts';
import { problem, show } from '../testing.tsx';
import { Act } from './Act.tsx';
import { drafts } from './drafts.ts';
import { Sheet, TextField } from './Sheet.tsx';

/** What is recorded, by the key under which it was asked for. */
const recorded = new Map<string, string>();

const REPLIES = ['answers', 'is lost before', 'is lost after', 'gateway away', 'broken off', 'too many'] as const;

type Reply = (typeof REPLIES)[number];

/** A service that records each key once, behind a network that loses what it is told to lose. */
function service(replies: Reply[]) {
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    const key = new Headers(init.headers).get('Idempotency-Key') ?? '';
    const reply = replies.shift() ?? 'answers';
    if (reply === 'is lost before') {
      throw new TypeError('network');
    }
    if (reply === 'gateway away') {
      return new Response('<html>', { status: 504 });
    }
    if (reply === 'too many') {
      return problem(429, 'too-many-requests');
    }
    recorded.set(key, String(init.body));
    if (reply === 'is lost after') {
      throw new TypeError('network');
    }
    return reply === 'broken off' ? problem(502, 'service-interrupted') : Response.json({ seq: 1 }, { status: 201 });
  });
}

const draw = (value: object) => drawUp('/api/consortium/consortia/{consortiumId}/abandonment', { consortiumId: 'sematech' }, value as never);

const forms = {
  'a form': (done: () => void) => (
    <Sheet name="x" label="Form" empty={{ title: '' }} submit="Send" draw={draw} done={done}>
      {(typed) => <TextField of={typed} at="title" label="Title" />}
    </Sheet>
  ),
  'an act of one button': (done: () => void) => <Act name="x" label="Send" draw={() => draw({ title: 'x' })} done={done} />,
};

const me = { person: 'p-7', name: 'Anna', organisations: [], administrator: false };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

const settle = (milliseconds = 0) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const press = (detail = 1) => act(async () => fireEvent.click(screen.getByRole('button', { name: 'Send' }), { detail }));

const steps = fc.array(fc.constantFrom('click', 'double click', 'double click at once', 'reload', 'wait'), { maxLength: 8 });

it.each(Object.keys(forms) as (keyof typeof forms)[])('%s is recorded once, whatever is lost, loaded anew or clicked twice', async (kind) => {
  await fc.assert(
    fc.asyncProperty(steps, fc.array(fc.constantFrom(...REPLIES), { maxLength: 8 }), async (way, replies) => {
      cleanup();
      sessionStorage.clear();
      recorded.clear();
      service([...replies]);
      const done = vi.fn();
      const open = async () => {
        await show([{ path: '/', element: <SignedIn value={me}>{forms[kind](done)}</SignedIn> }], '/');
        await settle();
      };
      await open();
      if (kind === 'a form') {
        await act(async () => fireEvent.change(screen.getByLabelText('Title'), { target: { value: 'x' } }));
      }
      for (const step of [...way, 'click', 'wait', 'wait']) {
        if (done.mock.calls.length > 0) {
          break; // it is told to be recorded: what is asked for now is something else
        }
        if (step === 'wait') {
          await settle(60_000);
        } else if (step === 'reload') {
          cleanup();
          await open();
        } else if (step === 'double click at once') {
          await act(async () => {
            fireEvent.click(screen.getByRole('button', { name: 'Send' }), { detail: 1 });
            fireEvent.click(screen.getByRole('button', { name: 'Send' }), { detail: 1 });
          });
        } else {
          await press();
          await (step === 'double click' && press(2));
        }
        await settle();
      }
      await settle(600_000);
      expect([...recorded.values()]).toEqual(['{"title":"x"}']);
      expect(drafts('p-7').get('x')).toBeUndefined();
    }),
    { numRuns: 40 },
  );
});
