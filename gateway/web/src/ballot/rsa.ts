import { type Bytes, fromHex, hex } from '../proof/bytes.ts';

/** The public half of a key that papers of one weight are signed with; the exponent is 65537. */
export interface PaperKey {
  modulus: bigint;
  /** In bytes. */
  length: number;
}

export const EXPONENT = 65537n;

/** @param written the modulus as the ledger has it: 256 to 512 bytes in lower-case hexadecimal @throws Error when it is none */
export function paperKey(written: string): PaperKey {
  if (!/^(?:[0-9a-f]{2}){256,512}$/.test(written) || !/^[89a-f]/.test(written) || !/[13579bdf]$/.test(written)) {
    throw new Error('Not the modulus of an RSA key.');
  }
  return { modulus: BigInt(`0x${written}`), length: written.length / 2 };
}

/** A number as many bytes long as the key, in hexadecimal. */
export function written(number: bigint, { length }: PaperKey): string {
  return number.toString(16).padStart(2 * length, '0');
}

/** @throws Error when it is not as long as the key, or not below its modulus */
export function number(digits: string, key: PaperKey): bigint {
  if (!isNumber(digits, key)) {
    throw new Error('Not a number of this key.');
  }
  return toNumber(fromHex(digits));
}

/** Whether it is as long as the key, and below its modulus. */
export function isNumber(digits: string, { modulus, length }: PaperKey): boolean {
  return digits.length === 2 * length && toNumber(fromHex(digits)) < modulus;
}

export function toNumber(bytes: Uint8Array): bigint {
  return BigInt(`0x${hex(bytes) || '0'}`);
}

export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, base % modulus];
  for (let left = exponent; left > 0n; left >>= 1n) {
    result = left & 1n ? (result * square) % modulus : result;
    square = (square * square) % modulus;
  }
  return result;
}

/** By Euclid; undefined where there is none. */
export function inverse(of: bigint, modulus: bigint): bigint | undefined {
  let [remainder, next] = [modulus, of % modulus];
  let [factor, before] = [1n, 0n];
  while (next !== 0n) {
    const quotient = remainder / next;
    [remainder, next] = [next, remainder - quotient * next];
    [before, factor] = [factor, before - quotient * factor];
  }
  return remainder === 1n ? ((before % modulus) + modulus) % modulus : undefined;
}

/** Evenly from 1 to below the modulus. */
export function randomBelow({ modulus, length }: PaperKey): bigint {
  const bytes: Bytes = new Uint8Array(length);
  for (;;) {
    const drawn = toNumber(crypto.getRandomValues(bytes));
    if (drawn > 0n && drawn < modulus) {
      return drawn;
    }
  }
}
