// @vitest-environment node
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cast } from './casting.ts';
import { browserDrawer } from './drawer.ts';
import { type Kit, openedFile, sealedFile } from './kit.ts';

const ballot = { consortium: 'alpha', voting: 'V-1', seat: 'board.full.ibm', key: 'ab'.repeat(256), choice: 'yes', nonce: '12'.repeat(32), signature: 'cd'.repeat(256) } as const;
const kit: Kit = { state: 'signed', ballot };

describe('the kit of a ballot', () => {
  it('is read again from its file with the passphrase, and says nothing without', async () => {
    const file = await sealedFile(kit, 'four words are enough');
    expect(await openedFile(file, 'four words are enough')).toEqual(kit);
    for (const secret of ['yes', 'V-1', 'board', '1212', 'alpha', 'cdcd']) {
      expect(file).not.toContain(secret);
    }
    await expect(openedFile(file, 'four words are enougH')).rejects.toThrow('passphrase');
    await expect(openedFile(await sealedFile(kit, 'ｆｏｕｒ'), 'four')).resolves.toEqual(kit);
  });

  it('is not read from a file in which anything was changed', async () => {
    const file = await sealedFile(kit, 'p');
    const begin = file.indexOf('"sealed":"') + 10;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: begin, max: file.length - 5 }), async (at) => {
        const forged = file.slice(0, at) + (file[at] === 'A' ? 'B' : 'A') + file.slice(at + 1);
        await expect(openedFile(forged, 'p')).rejects.toThrow();
      }),
      { numRuns: 10 },
    );
    for (const foreign of ['', '{}', '[]', 'null', '{"format":"consort.ballot-kit.v2","salt":"","sealed":""}']) {
      await expect(openedFile(foreign, 'p')).rejects.toThrow('no file of a ballot');
    }
  });

  it('is kept in this browser, one for each seat and vote, under a key that does not leave it', async () => {
    const generated = vi.spyOn(crypto.subtle, 'generateKey');
    const drawer = browserDrawer('test');
    await Promise.all([drawer.put(kit), drawer.put({ state: 'cast', ballot: { ...ballot, seat: 'board.full.amd' } })]);
    await drawer.put({ state: 'cast', ballot });
    expect((await browserDrawer('test').all()).map(({ state }) => state)).toEqual(['cast', 'cast']);
    expect(generated.mock.calls.every(([, extractable]) => extractable === false)).toBe(true);
    await drawer.forget(kit);
    expect(await drawer.all()).toHaveLength(1);
  });
});

describe('casting', () => {
  const answer = (status: number, body: unknown) => vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(JSON.stringify(body), { status }));

  it('sends the ballot and nothing by which its voter is known', async () => {
    const sent = answer(201, { number: 'n', entry: 7 });
    expect(await cast(ballot)).toEqual({ is: 'recorded', number: 'n', entry: 7 });
    const [path, init] = sent.mock.calls[0] as [string, RequestInit];
    expect(path).toBe('/api/consortium/consortia/alpha/ballots');
    expect(init.credentials).toBe('omit');
    expect(init.referrerPolicy).toBe('no-referrer');
    expect(init.headers).toEqual({ 'Content-Type': 'application/json' });
    expect(JSON.parse(String(init.body))).toEqual({ voting: 'V-1', nonce: ballot.nonce, choice: 'yes', signature: ballot.signature });
  });

  it('says what was refused, and never that it failed where nothing is known', async () => {
    answer(422, { type: '/problems/ballot-not-signed', detail: 'why' });
    expect(await cast(ballot)).toEqual({ is: 'refused', status: 422, slug: 'ballot-not-signed', detail: 'why' });
    answer(503, { type: '/problems/unavailable', detail: 'later' });
    expect(await cast(ballot)).toEqual({ is: 'unknown' });
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
    expect(await cast(ballot)).toEqual({ is: 'unknown' });
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('<html>', { status: 200 }));
    expect(await cast(ballot)).toEqual({ is: 'unknown' });
  });
});
