// @vitest-environment node
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type AlarmKind, ALARMS, evidence, evidenceName } from './alarm.ts';
import type { ServedConsistency } from './asking.ts';
import { base64 } from './bytes.ts';
import { beganAnew, checked, recounted } from './check.ts';
import { browserMemory } from './kept.ts';
import { entryText, LogServer, memory, PATH, type Signer, signer } from './log.testing.ts';

const address = { service: 'finance', consortiumId: 'alpha' } as const;
let log: Signer;
let other: Signer;

beforeAll(async () => {
  [log, other] = [await signer(), await signer()];
});

/** What became of a ledger that was seen with some entries, after something was done to its server. */
async function after(size: number, change: (server: LogServer) => void) {
  const server = new LogServer(log, size);
  const kept = memory();
  expect(await checked(address, server, kept)).toEqual({ state: 'holds', size, first: true, keys: log.key });
  change(server);
  return { verdict: await checked(address, server, kept), server, kept };
}

const rewrite = (at: number) => (server: LogServer) => {
  server.texts = server.texts.with(at, entryText(at + 1, 'otherwise'));
};

describe('a ledger that was seen before', () => {
  it('holds as long as it only grows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.nat(40), async (size, more) => {
        const { verdict } = await after(size, (server) => server.grow(more));
        expect(verdict).toEqual({ state: 'holds', size: size + more, first: false, keys: log.key });
      }),
      { numRuns: 30 },
    );
  });

  it('raises an alarm whenever its checkpoints form no chain', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 30 }), fc.nat(30), fc.nat(), async (size, more, at) => {
        const { verdict } = await after(size, (server) => {
          rewrite(at % size)(server);
          server.grow(more);
        });
        expect(verdict).toMatchObject({ state: 'alarm', alarm: { kind: more === 0 ? 'forked' : 'unproven' } });
      }),
      { numRuns: 30 },
    );
  });

  it.each<[AlarmKind, (server: LogServer) => void]>([
    ['smaller', (server: LogServer) => void server.texts.splice(4)],
    ['other-key', (server: LogServer) => void (server.log = other)],
    ['other-ledger', (server: LogServer) => void (server.origin = 'log.test/api/finance/consortia/beta')],
  ])('raises the alarm %s', async (kind, change) => {
    const { verdict } = await after(5, change);
    expect(verdict).toMatchObject({ state: 'alarm', alarm: { kind, ledger: PATH, verifierKey: log.key } });
  });

  it('raises an alarm where the proof is one of nothing', async () => {
    for (const hashes of [[], ['no hash'], ['AAAA']]) {
      const { verdict } = await after(5, (server) => {
        server.grow(3);
        vi.spyOn(server, 'consistency').mockImplementation(async (from): Promise<ServedConsistency> => ({ from, treeSize: 8, hashes, checkpoint: await server.checkpoint() }));
      });
      expect(verdict).toMatchObject({ state: 'alarm', alarm: { kind: 'unproven', hashes } });
    }
  });

  it('keeps its alarm until somebody puts it away, though it is honest again', async () => {
    const { server, kept, verdict } = await after(5, rewrite(2));
    server.texts = server.texts.with(2, entryText(3));
    expect(await checked(address, server, kept)).toEqual(verdict);
    expect(await kept.alarms()).toHaveLength(1);
    await beganAnew(address, server, kept);
    expect(await checked(address, server, kept)).toMatchObject({ state: 'holds', first: false });
    expect(await kept.alarms()).toEqual([]);
  });

  it('is not said to hold where nothing answers, or what answers is no ledger', async () => {
    expect((await after(5, (server) => (server.away = true))).verdict).toEqual({ state: 'unchecked', because: 'away' });
    const portal = await after(5, (server) => vi.spyOn(server, 'checkpoint').mockResolvedValue('<html>Sign in</html>'));
    expect(portal.verdict).toMatchObject({ state: 'unreadable' });
  });

  it('is not said to hold where this browser cannot check signatures', async () => {
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new Error('no Ed25519'));
    const verdict = await checked(address, new LogServer(log, 3), memory());
    expect(verdict).toEqual({ state: 'unchecked', because: 'browser' });
  });
});

describe('the entries of a ledger', () => {
  const silent = () => undefined;

  it('are read on from where reading ended, and come to the signed root', async () => {
    const { server, kept } = await after(230, () => undefined);
    server.hidden.add(7).add(120);
    const read: number[] = [];
    const progress = (done: number) => read.push(done);
    expect(await recounted(address, server, kept, progress)).toMatchObject({ state: 'whole', size: 230, withheld: 2 });
    server.grow(3);
    server.hidden.add(232);
    await checked(address, server, kept);
    expect(await recounted(address, server, kept, progress)).toMatchObject({ state: 'whole', size: 233, withheld: 3 });
    expect(read).toEqual([100, 200, 230, 233]);
  });

  it('raise an alarm where they are not what was signed', async () => {
    const { server, kept } = await after(20, () => undefined);
    const honest = await server.checkpoint();
    rewrite(11)(server);
    expect(await recounted(address, server, kept, silent)).toMatchObject({ state: 'alarm', alarm: { kind: 'entries', earlier: honest } });
  });

  it('are told to be incomplete where one is left out', async () => {
    const { server, kept } = await after(20, () => undefined);
    server.texts.splice(4, 1);
    expect(await recounted(address, server, kept, silent)).toMatchObject({ state: 'part' });
    server.texts = [];
    expect(await recounted(address, server, kept, silent)).toMatchObject({ state: 'part' });
  });

  it('are counted again from what this browser remembers', async () => {
    const kept = browserMemory('test');
    const server = new LogServer(log, 120);
    await checked(address, server, kept);
    await recounted(address, server, kept, silent);
    const frontier = (await kept.get(PATH))?.frontier;
    expect(frontier?.size).toBe(120);
    expect(frontier?.peaks.map(base64)).toHaveLength(4);
    rewrite(3)(server);
    await checked(address, server, kept);
    expect(await browserMemory('test').alarms()).toMatchObject([{ kind: 'forked' }]);
  });
});

describe('evidence', () => {
  it('is a file in one form, with a name that says of what', async () => {
    const { verdict } = await after(5, rewrite(2));
    if (verdict.state !== 'alarm') {
      throw new Error('no alarm');
    }
    const file = evidence({ ...verdict.alarm, seen: '2026-01-02T03:04:05.678Z' });
    expect(Object.keys(JSON.parse(file) as object)).toEqual(['contradiction', 'ledger', 'seen', 'earlier', 'later', 'verifierKey']);
    expect(evidenceName({ ...verdict.alarm, seen: '2026-01-02T03:04:05.678Z' })).toBe('finance-consortia-alpha-forked-20260102T030405678Z.json');
    expect(ALARMS).toContain(verdict.alarm.kind);
  });
});
