import { type Bytes, fromBase64, hex, joined, utf8 } from './bytes.ts';
import { sha256 } from './hashing.ts';

/** What a key signs: notes of a log (C2SP signed-note), or cosignatures of checkpoints with the time (C2SP tlog-cosignature). */
export const KEY_TYPES = { note: 1, cosignature: 4 } as const;
export type KeyType = keyof typeof KEY_TYPES;

/** A public key of Ed25519 as C2SP writes it: `name+hash+base64`. */
export interface VerifierKey {
  /** Name and hash: how signatures name it. */
  id: string;
  name: string;
  /** As it is written. */
  text: string;
  /** 32 bytes. */
  key: Bytes;
}

const SYNTAX = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/;
const PRIME = 2n ** 255n - 19n;
const ORDER_EIGHT = 0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n;

/** The y of the points of small order: with such a key signatures can be made up that hold for any text. */
const SMALL_ORDER = [0n, 1n, PRIME - 1n, ORDER_EIGHT, PRIME - ORDER_EIGHT];

/** One key. @throws Error when it is none, or one that nobody has the private half of */
export function parseKey(text: string, type: KeyType = 'note'): VerifierKey {
  const [, name, hash, written] = SYNTAX.exec(text) ?? [];
  require(name !== undefined && hash !== undefined && written !== undefined, 'a verifier key is name+hash+key');
  require(isName(name), "the key's name is none");
  const typed = fromBase64(written);
  require(typed.length === 33 && typed[0] === KEY_TYPES[type], `the key is one of Ed25519 of type ${KEY_TYPES[type]}`);
  require(hash === hex(sha256(joined(utf8(`${name}\n`), typed)).subarray(0, 4)), 'the key has the hash it says');
  const key = typed.slice(1);
  const y = BigInt(`0x${hex(key.toReversed())}`) & (2n ** 255n - 1n);
  require(y < PRIME && !SMALL_ORDER.includes(y), 'nobody has a private key to it');
  return { id: `${name}+${hash}`, name, text, key };
}

/** Keys as a service publishes them, a line each. @throws Error when a line is none, or two are called the same */
export function parseKeys(text: string): readonly VerifierKey[] {
  const keys = [...new Set(text.trim().split('\n'))].map((line) => parseKey(line));
  require(new Set(keys.map(({ id }) => id)).size === keys.length, 'two are called the same');
  return keys;
}

/** Whether a key can be called so: no spaces, control characters or plus signs. */
export function isName(name: string): boolean {
  return name.length > 0 && !/[+\s\p{Z}\p{Cs}\u0000-\u001f\u0085]/u.test(name);
}

function require(holds: boolean, what: string): asserts holds {
  if (!holds) {
    throw new Error(`Not a verifier key: ${what}.`);
  }
}
