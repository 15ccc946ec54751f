import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { addresses } from '../../app/router.tsx';
import type { Ballot } from '../../ballot/ballot.ts';
import { counted, type Listed } from '../../ballot/count.ts';
import type { Counting } from '../../ballot/counting.ts';
import { browserDrawer } from '../../ballot/drawer.ts';
import { sealedFile } from '../../ballot/kit.ts';
import { cast, office, type Office } from '../../ballot/office.testing.ts';
import { fromHex, hex } from '../../proof/bytes.ts';
import { sha256 } from '../../proof/hashing.ts';
import * as module from '../../proof/ledgers.ts';
import type { Asked } from '../../proof/thread.ts';
import { platform, show } from '../../testing.tsx';

const path = '/api/consortium/consortia/alpha';
const SEALS = 'ab'.repeat(32);

let key: Office;
let own: Ballot;
let ballots: Listed[];

beforeAll(async () => {
  key = await office();
  const made = await Promise.all((['yes', 'yes', 'no'] as const).map((choice, at) => cast(key, choice, '1', SEALS, `board.full.m${at}`)));
  ballots = made.map(({ listed }) => listed);
  own = made[2]?.ballot as Ballot;
});

const sums = { yes: { seats: '2', weight: '2' }, no: { seats: '1', weight: '1' }, abstained: { seats: '0', weight: '0' } };

/** A vote that is closed, as a ledger of three entries records it. */
function closed({ listed = ballots, tally = sums, included = true, open = false }) {
  const events = [
    ['papers-prepared', { voting: 'V-1', keys: [{ weight: '1', key: key.key }], seal: hex(sha256(fromHex(SEALS))) }],
    ['ballots-opened', { voting: 'V-1', key: SEALS }],
    ['voting-closed', { voting: 'V-1', outcome: 'adopted', tally }],
  ].map(([type, data], at) => ({ id: `${at + 1}`, source: path, type: `consortium.${type as string}.v1`, time: '1990-01-01T00:00:00Z', data }));
  vi.spyOn(module, 'ledgers').mockReturnValue({
    check: async () => ({ state: 'unchecked', because: 'away' }),
    prove: async (seq: number) => ({ ledger: { state: 'holds', size: 3, first: false, keys: '' }, included, event: events[seq - 1] }),
  } as unknown as module.Ledgers);
  class Counter {
    onmessage?: (event: MessageEvent) => void;
    terminate = vi.fn();
    async postMessage({ id, task: { ballots: some, proof } }: Asked<Counting>) {
      const value = await counted(some, proof);
      this.onmessage?.({ data: { id, value } } as MessageEvent);
    }
  }
  vi.stubGlobal('Worker', Counter);
  return platform({
    '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
    '/session': { person: 'p-7', secondsLeft: 1500 },
    '/status': { services: [] },
    [path]: { id: 'alpha', name: 'Alpha', life: { stage: 'active' } },
    [`${path}/votings/V-1`]: { id: 'V-1', motion: 'M-1', open, papers: [{ weight: '1', key: key.key, electors: 5, taken: 3, cast: 3 }] },
    [`${path}/motions/M-1/account`]: [{ voting: 'V-0', firstEntry: 9 }, { voting: 'V-1', firstEntry: 1, lastEntry: 3 }],
    [`${path}/votings/V-1/electors`]: { items: [] },
    [`${path}/votings/V-1/ballots`]: { items: listed },
    [`${path}/checkpoint`]: new Response('alpha\n3\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n— alpha AAAAAAAA\n'),
    [`${path}/events`]: events,
  });
}

const open = (language: 'zh' | 'en' = 'en') => show(addresses(), '/c/alpha/votings/V-1/ballots', language);

beforeEach(async () => {
  await Promise.all((await browserDrawer().all()).map((kit) => browserDrawer().forget(kit)));
});

it.each([
  ['en', 'All 3 ballots are signed by the keys of their weights, and they come to the recorded result.', '2 (weight 2)'],
  ['zh', '全部 3 张选票均由其权重的密钥签署，合计与所记录的结果一致。', '2（权重 2）'],
] as const)('counts anew by what the ledger proves, and says that it agrees (%s)', async (language, agrees, yes) => {
  closed({});
  await open(language);
  await screen.findByText(agrees);
  const row = screen.getByRole('row', { name: new RegExp(`^(Yes|赞成) ${yes.replace(/[()]/g, '\\$&')}`) });
  expect(within(row).getAllByText(yes)).toHaveLength(2);
});

it.each([
  ['another result is recorded', { tally: { ...sums, yes: { seats: '3', weight: '3' } } }, /do not come to the recorded result/],
  ['a ballot is not signed', { forge: (each: Listed) => ({ ...each, weight: '2' }) }, /No key of its weight signed this ballot/],
  ['a ballot is listed otherwise than it says', { forge: (each: Listed) => ({ ...each, choice: 'abstain' as const }) }, /something else than is listed/],
])('says so where %s', async (_, { tally, forge }: { tally?: typeof sums; forge?: (each: Listed) => Listed }, said) => {
  closed({ ...(tally && { tally }), ...(forge && { listed: ballots.with(0, forge(ballots[0] as Listed)) }) });
  await open();
  expect((await screen.findByRole('alert')).textContent).toMatch(said);
  expect(document.querySelector('.ant-alert-success')).toBeNull();
});

it('counts nothing that the ledger does not prove, and is not green where it cannot check', async () => {
  closed({ included: false });
  await open();
  expect((await screen.findByRole('alert')).textContent).toContain('not proven from the ledger');
  cleanup();

  closed({});
  vi.spyOn(globalThis.crypto, 'subtle', 'get').mockReturnValue(undefined as unknown as SubtleCrypto);
  await open();
  expect(await screen.findByText(/^Not checked: this browser/)).toBeTruthy();
  expect(document.querySelector('.ant-alert-success')).toBeNull();
});

it('finds the ballot of this browser without showing what it says beside its seat, and says where it is missing', async () => {
  await browserDrawer().put({ state: 'cast', ballot: own, entry: 2 });
  closed({});
  await open();
  const found = await screen.findByText('The ballot for seat board.full.m2 is counted, and says what you cast.');
  const shown = found.closest<HTMLElement>('.ant-alert');
  expect(shown?.textContent).not.toMatch(/\bNo\b/);
  expect(await within(shown as HTMLElement).findByRole('button', { name: 'Prove it: entry 2' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Forget this kit' }));
  await screen.findByText(/^This browser keeps no kit of this vote/);
  cleanup();

  await browserDrawer().put({ state: 'cast', ballot: own });
  closed({ listed: ballots.slice(0, 2) });
  await open();
  expect(await screen.findByText(/^The ballot for seat board.full.m2 was cast and is not listed/)).toBeTruthy();
});

it('finds one from its file, and tells one of another vote', async () => {
  closed({});
  await open();
  const file = async (ballot: Ballot) => new File([await sealedFile({ state: 'cast', ballot }, 'p')], 'kit.json');
  const take = async (ballot: Ballot) => {
    fireEvent.change(await screen.findByLabelText('File of the ballot'), { target: { files: [await file(ballot)] } });
    fireEvent.change(screen.getByLabelText('Passphrase of the file'), { target: { value: 'p' } });
    fireEvent.click(screen.getByRole('button', { name: /Open$/ }));
  };
  await take(own);
  expect(await screen.findByText(/^The ballot for seat board.full.m2 is counted/)).toBeTruthy();
  await take({ ...own, voting: 'V-2' });
  expect(await screen.findByText('This file is of vote V-2 in alpha.')).toBeTruthy();
});

it('shows nothing of a vote that is open', async () => {
  const asked = closed({ open: true });
  await open();
  expect(await screen.findByText(/sealed until the vote is closed/)).toBeTruthy();
  expect(asked.some(({ url }) => url.includes('/ballots'))).toBe(false);
});
