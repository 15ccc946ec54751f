// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64, fromBase64, fromHex, hex, joined, utf8 } from './bytes.ts';
import { openCheckpoint } from './checkpoint.ts';
import { cosigned } from './cosignature.ts';
import { canCheckSignatures } from './ed25519.ts';
import { sha256 } from './hashing.ts';
import { parseKey, parseKeys } from './key.ts';
import { openNote, UnsignedError } from './note.ts';
import { vectors } from './vectors.testing.ts';

const { note, published, refused } = vectors;
const keys = parseKeys(note.key);

function written(key: Uint8Array, name = 'log.example'): string {
  const typed = joined(Uint8Array.of(1), key);
  return `${name}+${hex(sha256(joined(utf8(`${name}\n`), typed)).subarray(0, 4))}+${base64(typed)}`;
}

describe('signed notes', () => {
  it('open with the key that signed them', async () => {
    expect((await openNote(published.note, parseKeys(published.key))).text).toBe(published.text);
    const { origin, size, root, unknown } = await openCheckpoint(note.note, keys);
    expect([origin, size, base64(root), unknown]).toEqual([note.origin, note.size, note.root, []]);
  });

  it.each(refused)('are refused with $why', async ({ note: forged }) => {
    await expect(openCheckpoint(forged, keys)).rejects.toThrow();
  });

  it('say that no trusted key signed, apart from a broken note', async () => {
    await expect(openNote(published.note, keys)).rejects.toBeInstanceOf(UnsignedError);
    await expect(openNote(published.note, parseKeys(written(keys[0]?.key ?? new Uint8Array(), 'PeterNeumann')))).rejects.toBeInstanceOf(UnsignedError);
  });

  it('are refused with any character changed', async () => {
    const line = published.note.length - 1;
    await fc.assert(
      fc.asyncProperty(fc.nat(line), fc.constantFrom('x', 'y', '\n', 'A', '—'), async (at, put) => {
        const forged = published.note.slice(0, at) + put + published.note.slice(at + 1);
        fc.pre(forged !== published.note);
        await expect(openNote(forged, parseKeys(published.key))).rejects.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it('tell which witnesses vouch for them, and refuse a forged word', async () => {
    const witness = parseKey(vectors.cosigned.witness, 'cosignature');
    const checkpoint = await openCheckpoint(vectors.cosigned.note, keys);
    expect(await cosigned(checkpoint, [witness])).toEqual([{ witness: witness.id, seconds: vectors.cosigned.seconds }]);
    expect(await cosigned(checkpoint, [])).toEqual([]);
    await expect(cosigned({ ...checkpoint, size: 6 }, [witness])).rejects.toThrow('does not hold');
  });
});

describe('verifier keys', () => {
  it('are not taken with another hash, of another type, or twice under one name', () => {
    expect(() => parseKey(note.key.replace(/\+[0-9a-f]/, '+x'))).toThrow('Not a verifier key');
    expect(() => parseKey(note.key.replace('log.example', 'log.exampla'))).toThrow('hash');
    expect(() => parseKey(vectors.cosigned.witness)).toThrow('type 1');
    expect(parseKeys(`${note.key}\n${note.key}\n`)).toHaveLength(1);
    expect(() => parseKeys('')).toThrow('Not a verifier key');
  });

  it('are not taken where anyone could sign with them', () => {
    const prime = 2n ** 255n - 19n;
    const eight = 0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n;
    for (const y of [0n, 1n, eight, prime - eight, prime - 1n, prime, prime + 1n, prime + 3n]) {
      for (const sign of [0n, 2n ** 255n]) {
        const bytes = fromHex((y + sign).toString(16).padStart(64, '0')).toReversed();
        expect(() => parseKey(written(bytes))).toThrow('private key');
      }
    }
  });
});

describe('Base64', () => {
  it('is taken in its one form alone', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64(base64(bytes))).toEqual(bytes);
      }),
    );
    for (const other of ['AA', 'AB==', 'AA==\n', ' AA==', 'A', '-_==']) {
      expect(() => fromBase64(other)).toThrow('canonical');
    }
  });
});

it('says where signatures cannot be checked', async () => {
  expect(await canCheckSignatures()).toBe(true);
  const before = Object.getOwnPropertyDescriptor(globalThis, 'crypto') as PropertyDescriptor;
  try {
    for (const missing of [undefined, {}, { subtle: { importKey: () => Promise.reject(new Error('no Ed25519')) } }]) {
      Object.defineProperty(globalThis, 'crypto', { value: missing, configurable: true });
      expect(await canCheckSignatures()).toBe(false);
    }
  } finally {
    Object.defineProperty(globalThis, 'crypto', before);
  }
});
