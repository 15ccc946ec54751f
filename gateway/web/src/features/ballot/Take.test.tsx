import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { commitment, holds } from '../../ballot/ballot.ts';
import { browserDrawer } from '../../ballot/drawer.ts';
import { office } from '../../ballot/office.testing.ts';
import { type Asked, Ledgers } from '../../proof/ledgers.ts';
import * as module from '../../proof/ledgers.ts';
import { platform, problem, show } from '../../testing.tsx';

const path = '/api/consortium/consortia/alpha';
const seat = 'board.full.ibm';

const prepared = (key: string) => ({ id: '1', source: path, type: 'consortium.papers-prepared.v1', time: '1990-01-01T00:00:00Z', data: { voting: 'V-1', keys: [{ weight: '1', key }] } });

/** A vote whose papers are signed with a key, of which the ledger says what it says. */
function vote(key: string, recorded: string, included = true) {
  class Thread {
    onmessage?: (event: MessageEvent) => void;
    postMessage({ id, task }: Asked) {
      const ledger = { state: 'holds', size: 1, first: false, keys: '' };
      const value = task.do === 'prove' ? { ledger, included, event: prepared(recorded) } : ledger;
      queueMicrotask(() => this.onmessage?.({ data: { id, value } } as MessageEvent));
    }
  }
  vi.stubGlobal('Worker', Thread);
  vi.spyOn(module, 'ledgers').mockImplementation(() => new Ledgers(new Thread() as unknown as Worker));
  return platform({
    '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
    '/session': { person: 'p-7', secondsLeft: 1500 },
    '/status': { services: [] },
    '/api/consortium/consortia': { items: [] },
    '/api/consortium/needs': { items: [{ consortium: 'alpha', kind: 'paper', subject: 'votings/V-1', for: seat, entries: [] }] },
    [path]: { id: 'alpha', name: 'Alpha', life: { stage: 'active' } },
    [`${path}/votings/V-1`]: { id: 'V-1', motion: 'M-1', open: true, papers: [{ weight: '1', key, electors: 5, taken: 0, cast: 0 }] },
    [`${path}/motions/M-1/account`]: [{ voting: 'V-0', firstEntry: 9 }, { voting: 'V-1', firstEntry: 1 }],
    [`${path}/votings/V-1/electors`]: { items: [{ seat, weight: '1' }] },
    [`${path}/votings/V-1/papers`]: { items: [] },
    [`${path}/checkpoint`]: new Response(`log.test${path}\n1\n${'A'.repeat(43)}=\n\n— log.test AAAAAAAA\n`),
    [`${path}/events`]: [prepared(recorded)],
  });
}

/** Answers each paper that is asked for. */
function signing(answer: (blinded: string) => Response) {
  const platformOnly = globalThis.fetch;
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    if (init?.method !== 'POST') {
      return platformOnly(input, init);
    }
    sent.push(`${String(input)} ${String(init.body)}`);
    return answer((JSON.parse(String(init.body)) as { blinded: string }).blinded);
  });
  return sent;
}

async function chosen() {
  await show(addresses(), '/c/alpha/votings/V-1/paper');
  fireEvent.change(await screen.findByLabelText('For which seat'), { target: { value: seat } });
  expect(await screen.findByText(/^5 seats have the weight 1/)).toBeTruthy();
}

/** Where the paper is told of, its seat is known. */
async function opened() {
  await show(addresses(), '/');
  fireEvent.click(await screen.findByText('Do it here'));
  expect(await screen.findByText(/^5 seats have the weight 1/)).toBeTruthy();
  expect(screen.getByText(/is final/)).toBeTruthy();
}

async function drawn(begin = chosen) {
  await begin();
  fireEvent.click(await screen.findByRole('radio', { name: 'No' }));
  fireEvent.click(screen.getByRole('button', { name: 'Draw the ballot' }));
  return screen.findByRole('button', { name: 'Take the paper' });
}

beforeEach(async () => {
  await Promise.all((await browserDrawer().all()).map((kit) => browserDrawer().forget(kit)));
});

it.each([
  ['en', [/is final/, /loses the kit cannot vote/, /some time later/, /^5 seats have the weight 1/]],
  ['zh', [/即为最终结果/, /丢失选票包者不能再投票/, /一段时间之后投出/, /^有 5 个席位权重为 1/]],
] as const)('says beforehand how many share the weight, that it is final, what a lost kit costs and when to cast (%s)', async (language, said) => {
  const { key } = await office();
  vote(key, key);
  await show(addresses(), '/c/alpha/votings/V-1/paper', language);
  fireEvent.change(await screen.findByRole('combobox', { name: /For which seat|为哪个席位/ }), { target: { value: seat } });
  await screen.findAllByRole('radio');
  for (const each of said) {
    expect(screen.getByText(each)).toBeTruthy();
  }
  expect(await browserDrawer().all()).toEqual([]);
});

it.each([['on its page', chosen], ['in the inbox', opened]])('has the blinded number signed %s, and sends neither choice nor nonce', async (_, begin) => {
  const { key, sign } = await office();
  vote(key, key);
  const sent = signing((blinded) => Response.json({ seat, blinded, voting: 'V-1', by: 'p-7', signature: sign(blinded) }, { status: 201 }));
  fireEvent.click(await drawn(begin));
  expect(await screen.findByText('The paper is signed. The ballot can be cast.')).toBeTruthy();
  const [kit] = await browserDrawer().all();
  if (kit?.state !== 'signed') {
    throw new Error('The ballot is not signed');
  }
  expect(await holds(kit.ballot)).toBe(true);
  expect(kit.ballot.choice).toBe('no');
  expect(sent).toHaveLength(1);
  expect(sent[0]).not.toContain(kit.ballot.nonce);
  expect(Object.keys(JSON.parse(sent[0]?.split(' ')[1] ?? '') as object)).toEqual(['seat', 'blinded']);
  expect(JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage), location.href])).not.toContain(kit.ballot.nonce);
});

it('takes no paper where the key is not the one that the ledger records for all, or is not proven', async () => {
  const [shown, own] = [await office(), await office()];
  vote(shown.key, own.key, false);
  await chosen();
  expect((await screen.findByRole('alert')).textContent).toContain('not proven from the ledger');
  expect(screen.queryByRole('radio')).toBeNull();
});

it('opens a ballot for an audit and throws it away, and keeps one that was sent', async () => {
  const { key } = await office();
  vote(key, key);
  signing(() => problem(422, 'paper-taken'));
  await drawn();
  const [kit] = await browserDrawer().all();
  const fixed = kit?.state === 'drawn' ? commitment(kit.draft) : 'none';
  expect(screen.getByText(fixed)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /^Open it for an audit/ }));
  expect(await screen.findByText(/^Thrown away. What would have been sent came of this choice/)).toBeTruthy();
  expect(JSON.parse(document.querySelector('pre')?.textContent ?? '{}')).toMatchObject({ commitment: fixed, choice: 'no' });
  await waitFor(async () => expect(await browserDrawer().all()).toEqual([]));
  fireEvent.click(await screen.findByRole('radio', { name: 'Yes' }));
  fireEvent.click(screen.getByRole('button', { name: 'Draw the ballot' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Take the paper' }));
  expect((await screen.findByRole('alert')).textContent).toContain('It was refused');
  expect((await browserDrawer().all()).map(({ state }) => state)).toEqual(['drawn']);
});

it('tells a paper that is worth nothing', async () => {
  const [right, wrong] = [await office(), await office()];
  vote(right.key, right.key);
  signing((blinded) => Response.json({ signature: wrong.sign(blinded.replace(/^./, '0')) }, { status: 201 }));
  fireEvent.click(await drawn());
  expect((await screen.findByRole('alert')).textContent).toContain('worth nothing');
  expect((await browserDrawer().all()).map(({ state }) => state)).toEqual(['sent']);
});
