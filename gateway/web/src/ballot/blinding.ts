import { base64, type Bytes, fromHex } from '../proof/bytes.ts';
import { encoded, SALT_LENGTH, saltOf } from './pss.ts';
import { EXPONENT, inverse, isNumber, number, type PaperKey, paperKey, power, randomBelow, toNumber, written } from './rsa.ts';

/**
 * The voter's half of a blind signature (RFC 9474, RSABSSA-SHA384-PSS-Deterministic): what is sent says nothing of the message to anybody,
 * whatever they can reckon. It is kept until the answer is there; another one of the same message does not fit it.
 */
export interface Blinding {
  /** What is sent, in hexadecimal. */
  blinded: string;
  /** What the answer is unblinded with, in hexadecimal: a secret. */
  inverse: string;
}

/** Blinds a message for a key. @param key the modulus in hexadecimal */
export function blinding(message: Uint8Array, key: string): Blinding {
  const paper = paperKey(key);
  const salt = crypto.getRandomValues(new Uint8Array(SALT_LENGTH));
  for (;;) {
    const blind = randomBelow(paper);
    if (inverse(blind, paper.modulus) !== undefined) {
      return blindedWith(message, salt, blind, paper);
    }
  }
}

/** The same of a salt and a blind that are given. */
export function blindedWith(message: Uint8Array, salt: Uint8Array, blind: bigint, paper: PaperKey): Blinding {
  const { modulus } = paper;
  const unblind = inverse(blind, modulus);
  if (unblind === undefined) {
    throw new Error('The blind has no inverse.');
  }
  const ready = toNumber(encoded(message, salt, modulus.toString(2).length - 1));
  return { blinded: written((ready * power(blind, EXPONENT, modulus)) % modulus, paper), inverse: written(unblind, paper) };
}

/** Whether what is sent hides this message: with what it is unblinded with, and without what would be signed, anybody can tell. */
export function hides(message: Uint8Array, key: string, { blinded, inverse: unblind }: Blinding): boolean {
  const paper = paperKey(key);
  const { modulus } = paper;
  if (!isNumber(blinded, paper) || !isNumber(unblind, paper)) {
    return false;
  }
  const ready = (number(blinded, paper) * power(number(unblind, paper), EXPONENT, modulus)) % modulus;
  const bits = modulus.toString(2).length - 1;
  return ready === toNumber(encoded(message, saltOf(fromHex(written(ready, paper)), bits), bits));
}

/**
 * Makes what came back into a signature of the message.
 *
 * @throws Error when it is none: the paper is worth nothing
 */
export async function unblinded(message: Bytes, key: string, { inverse: unblind }: Blinding, signature: string): Promise<string> {
  const paper = paperKey(key);
  const result = written((number(signature, paper) * number(unblind, paper)) % paper.modulus, paper);
  if (!(await isSigned(message, key, result))) {
    throw new Error('What came back is no signature of what was sent.');
  }
  return result;
}

/** Whether a message was signed: plain RSASSA-PSS, by the browser's own. */
export async function isSigned(message: Bytes, key: string, signature: string): Promise<boolean> {
  return (await signer(key))(message, signature);
}

/** Tells of many messages whether a key signed them. @throws Error when it is no key; later, when a signature is no number of it */
export async function signer(key: string): Promise<(message: Bytes, signature: string) => Promise<boolean>> {
  const paper = paperKey(key);
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  const jwk = { kty: 'RSA', n: urlSafe(fromHex(key)), e: 'AQAB' };
  const imported = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify']);
  return async (message, signature) => {
    number(signature, paper);
    return crypto.subtle.verify({ name: 'RSA-PSS', saltLength: SALT_LENGTH }, imported, fromHex(signature), message);
  };
}

function urlSafe(bytes: Uint8Array): string {
  return base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
