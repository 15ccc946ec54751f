import { sha256 as digest } from '@noble/hashes/sha2.js';
import type { Bytes } from './bytes.ts';
import { fromBase64 } from './bytes.ts';

/** 32 bytes of SHA-256. Reckoned at once and not by WebCrypto: a promise for each of 200,000 hashes costs more than the hash. */
export type Hash = Bytes;

export const HASH_LENGTH = 32;

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

export function sha256(bytes: Uint8Array): Hash {
  return digest(bytes) as Hash;
}

/** RFC 6962 §2.1: SHA-256 of a zero byte and the entry. */
export function leaf(entry: Uint8Array): Hash {
  return digest.create().update(LEAF).update(entry).digest() as Hash;
}

/** RFC 6962 §2.1: the byte in front keeps a leaf from passing for a node. */
export function node(left: Hash, right: Hash): Hash {
  return digest.create().update(NODE).update(left).update(right).digest() as Hash;
}

/** The root of a tree without leaves. */
export const EMPTY_ROOT = sha256(new Uint8Array());

/** A hash as proofs write it. @throws Error when it is not 32 bytes of canonical Base64 */
export function hash(written: string): Hash {
  const bytes = fromBase64(written);
  if (bytes.length !== HASH_LENGTH) {
    throw new Error('a hash has 32 bytes');
  }
  return bytes;
}
