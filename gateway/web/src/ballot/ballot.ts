import { fromHex, hex, joined } from '../proof/bytes.ts';
import { sha256 } from '../proof/hashing.ts';
import { type Blinding, blinding, hides, isSigned, unblinded } from './blinding.ts';

export const CHOICES = ['yes', 'no', 'abstain'] as const;
export type Choice = (typeof CHOICES)[number];

/** Which vote it is, of which seat, and with which key papers of its weight are signed. */
export interface Paper {
  consortium: string;
  voting: string;
  seat: string;
  /** The modulus as the ledger has it, in hexadecimal. */
  key: string;
}

/** A ballot before its paper is signed: all of it but what is sent is a secret of the voter's. */
export interface Draft extends Paper {
  choice: Choice;
  /** 32 bytes in hexadecimal. Whoever has it can say what the ballot says. */
  nonce: string;
  blinding: Blinding;
}

/** A ballot that can be cast, once. */
export interface Ballot extends Paper {
  choice: Choice;
  nonce: string;
  signature: string;
}

/** The number of a ballot: SHA-256 of its nonce and its choice. By it the voter finds the ballot again, and nobody can make it say another choice. */
export function ballotNumber({ nonce, choice }: { nonce: string; choice: Choice }): string {
  return hex(sha256(joined(fromHex(nonce), Uint8Array.of(CHOICES.indexOf(choice)))));
}

/** Draws a nonce and blinds the number. */
export function drawn(paper: Paper, choice: Choice): Draft {
  const nonce = hex(crypto.getRandomValues(new Uint8Array(32)));
  return { ...paper, choice, nonce, blinding: blinding(fromHex(ballotNumber({ nonce, choice })), paper.key) };
}

/** The ballot, by what came back for the paper. @throws Error when that is no signature of what was sent */
export async function signed({ blinding: kept, ...draft }: Draft, signature: string): Promise<Ballot> {
  const message = fromHex(ballotNumber(draft));
  return { ...draft, signature: await unblinded(message, draft.key, kept, signature) };
}

/** Whether a ballot's number was signed by the key of its weight. */
export function holds(ballot: Pick<Ballot, 'nonce' | 'choice' | 'key' | 'signature'>): Promise<boolean> {
  return isSigned(fromHex(ballotNumber(ballot)), ballot.key, ballot.signature);
}

/** What is fixed before anybody decides whether a ballot is opened for an audit or its paper taken: SHA-256 of what would be sent. */
export function commitment({ blinding: { blinded } }: Draft): string {
  return hex(sha256(fromHex(blinded)));
}

/**
 * A drawn ballot that was opened for an audit, before its paper was taken, with all that it takes to find that what would have been sent comes of
 * this nonce and this choice. It is thrown away afterwards.
 */
export interface Audit {
  commitment: string;
  choice: Choice;
  nonce: string;
  number: string;
  key: string;
  blinded: string;
  inverse: string;
}

export function opened(draft: Draft): Audit {
  const { choice, nonce, key, blinding } = draft;
  return { commitment: commitment(draft), choice, nonce, number: ballotNumber(draft), key, ...blinding };
}

/** Whether what would have been sent comes of the nonce and the choice of a ballot, and is what was fixed. */
export function isHonest({ commitment: fixed, choice, nonce, number, key, blinded, inverse }: Audit): boolean {
  return number === ballotNumber({ nonce, choice }) && fixed === hex(sha256(fromHex(blinded))) && hides(fromHex(number), key, { blinded, inverse });
}

/**
 * What a ballot in the ledger says once the key of the seals is recorded: the choice that makes its number with the nonce that was sealed.
 *
 * @param number of the ballot
 * @param seal its nonce, exclusive-or SHA-256 of key and number
 * @param key that was recorded at the close
 */
export function unsealed(number: string, seal: string, key: string): Choice | undefined {
  const mask = sha256(joined(fromHex(key), fromHex(number)));
  const nonce = hex(fromHex(seal).map((byte, at) => byte ^ (mask[at] ?? 0)));
  return CHOICES.find((choice) => ballotNumber({ nonce, choice }) === number);
}
