// @vitest-environment node
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { checked } from './check.ts';
import { held } from './held.ts';
import { entryText, LogServer, memory, type Signer, signer } from './log.testing.ts';
import { isProven, proven } from './prove.ts';

const address = { service: 'finance', consortiumId: 'alpha' } as const;
let log: Signer;
let other: Signer;

beforeAll(async () => {
  [log, other] = [await signer(), await signer()];
});

describe('an entry', () => {
  it('is proven at its place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.nat(), async (size, at) => {
        const [server, kept, seq] = [new LogServer(log, size), memory(), 1 + (at % size)];
        const found = await proven(seq, address, server, kept);
        expect(isProven(found)).toBe(true);
        expect(found.event?.id).toBe(String(seq));
        expect(JSON.parse(found.file)).toEqual(found.proof);
      }),
      { numRuns: 20 },
    );
  });

  it('is proven by its hash where it is withheld', async () => {
    const server = new LogServer(log, 5);
    server.hidden.add(2);
    const found = await proven(2, address, server, memory());
    expect([isProven(found), found.event]).toEqual([true, undefined]);
  });

  it('is not proven by a proof that says something else', async () => {
    const server = new LogServer(log, 5);
    const honest = JSON.parse(await server.inclusion(3)) as { hashes: string[] };
    for (const change of [
      { entry: entryText(3, 'otherwise') },
      { entry: entryText(4) },
      { seq: 4 },
      { leafIndex: 3 },
      { treeSize: 4 },
      { hashes: honest.hashes.slice(1) },
      { hashes: honest.hashes.toReversed() },
    ]) {
      vi.spyOn(server, 'inclusion').mockResolvedValue(JSON.stringify({ ...honest, ...change }));
      expect(isProven(await proven(3, address, server, memory()))).toBe(false);
    }
  });

  it('is not proven by another history than was seen before', async () => {
    const [server, kept] = [new LogServer(log, 5), memory()];
    await checked(address, server, kept);
    const another = new LogServer(log, 9);
    another.texts = another.texts.with(0, entryText(1, 'otherwise'));
    vi.spyOn(server, 'inclusion').mockImplementation((seq) => another.inclusion(seq));
    const found = await proven(3, address, server, kept);
    expect([found.included, isProven(found), found.ledger.state]).toEqual([true, false, 'alarm']);
  });
});

describe("another member's checkpoint", () => {
  it('holds where both are shown the same ledger', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(20), fc.nat(20), async (theirs, mine) => {
        const kept = memory();
        const note = await new LogServer(log, theirs).checkpoint();
        const server = new LogServer(log, Math.min(theirs, mine));
        await checked(address, server, kept);
        server.grow(Math.max(theirs, mine) - server.texts.length);
        expect((await held(note, address, server, kept)).state).toBe('holds');
      }),
      { numRuns: 20 },
    );
  });

  it('raises an alarm where they were shown more, or something else', async () => {
    const another = new LogServer(log, 5);
    another.texts = another.texts.with(0, entryText(1, 'otherwise'));
    for (const [note, kind] of [
      [await new LogServer(log, 9).checkpoint(), 'smaller'],
      [await another.checkpoint(), 'forked'],
    ] as const) {
      expect(await held(note, address, new LogServer(log, 5), memory())).toMatchObject({ alarm: { kind, earlier: note } });
    }
    expect(await held(await another.checkpoint(), address, new LogServer(log, 8), memory())).toMatchObject({ alarm: { kind: 'unproven' } });
  });

  it('says nothing where it is none of this ledger', async () => {
    const [server, kept] = [new LogServer(log, 5), memory()];
    const elsewhere = new LogServer(log, 5);
    elsewhere.origin = 'log.test/api/finance/consortia/beta';
    for (const note of ['', 'a note\n', await new LogServer(other, 5).checkpoint(), await elsewhere.checkpoint()]) {
      expect((await held(note, address, server, kept)).state).toBe('unreadable');
    }
    expect(await kept.alarms()).toEqual([]);
  });
});
