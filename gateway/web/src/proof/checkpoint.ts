import { base64, same } from './bytes.ts';
import { EMPTY_ROOT, type Hash, hash } from './hashing.ts';
import type { VerifierKey } from './key.ts';
import { openNote, parseNote, type Signature } from './note.ts';

const SYNTAX = /^([^\n]+)\n(0|[1-9][0-9]{0,18})\n([A-Za-z0-9+/]{43}=)\n$/;

/** What a log comes to at one size (C2SP tlog-checkpoint), without lines of extension. */
export interface Checkpoint {
  /** Which log: where it is installed, and its path in the API. */
  origin: string;
  size: number;
  root: Hash;
}

/** A checkpoint that a trusted key signed, and the lines of others, such as witnesses. */
export interface SignedCheckpoint extends Checkpoint {
  note: string;
  verified: readonly string[];
  unknown: readonly Signature[];
}

/** @param text of a note @throws Error when it is not that of a checkpoint */
export function parseCheckpoint(text: string): Checkpoint {
  const [, origin, digits, written] = SYNTAX.exec(text) ?? [];
  require(origin !== undefined && digits !== undefined && written !== undefined, 'it has an origin, a size and a root, a line each');
  require(!/[\u0000-\u001f\u007f-\u009f]/.test(origin), 'an origin has no control characters');
  const size = Number(digits);
  require(Number.isSafeInteger(size), 'it is longer than can be reckoned with');
  const root = hash(written);
  require((size === 0) === same(root, EMPTY_ROOT), 'no tree of that size has that root');
  return { origin, size, root };
}

/** What a note says, whoever signed it. */
export function claimed(note: string): Checkpoint {
  return parseCheckpoint(parseNote(note).text);
}

/** Opens a signed checkpoint. @throws Error as {@link openNote}, or when it is no checkpoint */
export async function openCheckpoint(note: string, keys: readonly VerifierKey[]): Promise<SignedCheckpoint> {
  const { text, verified, unknown } = await openNote(note, keys);
  return { ...parseCheckpoint(text), note, verified, unknown };
}

/** What is signed. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${base64(root)}\n`;
}

function require(holds: boolean, what: string): asserts holds {
  if (!holds) {
    throw new Error(`Not a checkpoint: ${what}.`);
  }
}
