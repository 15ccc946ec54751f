import { sha384 } from '@noble/hashes/sha2.js';
import { type Bytes, joined } from '../proof/bytes.ts';

export const SALT_LENGTH = 48;
const HASH_LENGTH = 48;

/**
 * Makes a message ready for a signature by RSA: EMSA-PSS with SHA-384 and a salt of 48 bytes (RFC 8017 §9.1.1, RFC 9474 §5).
 *
 * @param bits that the result has at most: one less than the modulus
 */
export function encoded(message: Uint8Array, salt: Uint8Array, bits: number): Bytes {
  const length = Math.ceil(bits / 8);
  const hash = sha384(joined(new Uint8Array(8), sha384(message), salt));
  const block = new Uint8Array(length - hash.length - 1);
  block[block.length - salt.length - 1] = 1;
  block.set(salt, block.length - salt.length);
  const mask = mgf1(hash, block.length);
  const masked = block.map((byte, at) => byte ^ (mask[at] ?? 0));
  masked[0] = (masked[0] ?? 0) & (0xff >>> (8 * length - bits));
  return joined(masked, hash, Uint8Array.of(0xbc));
}

/** The salt of what was made ready so; of anything else, bytes that do not come to it. */
export function saltOf(ready: Bytes, bits: number): Bytes {
  const block = ready.slice(ready.length - Math.ceil(bits / 8));
  const length = block.length - HASH_LENGTH - 1;
  const mask = mgf1(block.slice(length, -1), length);
  return block.slice(length - SALT_LENGTH, length).map((byte, at) => byte ^ (mask[length - SALT_LENGTH + at] ?? 0));
}

/** RFC 8017, appendix B.2.1; a little longer than what is asked for. */
function mgf1(seed: Uint8Array, length: number): Bytes {
  const blocks = Math.ceil(length / seed.length);
  return joined(...Array.from({ length: blocks }, (_, counter) => sha384(joined(seed, Uint8Array.of(0, 0, 0, counter)))));
}
