import { fromHex, hex, joined } from '../proof/bytes.ts';
import { sha256 } from '../proof/hashing.ts';
import { type Choice, drawn, ballotNumber, signed } from './ballot.ts';
import type { Listed } from './count.ts';
import { number, paperKey, power, written } from './rsa.ts';

/** The service's half: signs whatever it is sent. */
export interface Office {
  key: string;
  sign(blinded: string): string;
}

export async function office(): Promise<Office> {
  const how = { name: 'RSA-PSS', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-384' };
  const pair = await crypto.subtle.generateKey(how, true, ['sign', 'verify']);
  const jwk = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const [modulus, secret] = [jwk.n, jwk.d].map((each) => Buffer.from(each ?? '', 'base64url').toString('hex')) as [string, string];
  const key = paperKey(modulus);
  return { key: modulus, sign: (blinded) => written(power(number(blinded, key), BigInt(`0x${secret}`), key.modulus), key) };
}

/** The nonce of a ballot as it is sealed, and with the same key as it is opened. */
export function masked(nonce: string, of: string, key: string): string {
  const mask = sha256(joined(fromHex(key), fromHex(of)));
  return hex(fromHex(nonce).map((byte, at) => byte ^ (mask[at] ?? 0)));
}

/** A ballot of a weight as it is cast, and as it is listed after the close. */
export async function cast({ key, sign }: Office, choice: Choice, weight: string, seals: string, seat = 'board.full.ibm') {
  const draft = drawn({ consortium: 'alpha', voting: 'V-1', seat, key }, choice);
  const ballot = await signed(draft, sign(draft.blinding.blinded));
  const of = ballotNumber(ballot);
  const listed: Listed = { number: of, seal: masked(ballot.nonce, of, seals), signature: ballot.signature, weight, choice };
  return { ballot, listed };
}
