import { type Bytes, fromBase64, hex, utf8 } from './bytes.ts';
import { isSigned } from './ed25519.ts';
import { isName, type VerifierKey } from './key.ts';

const LONGEST = 1_000_000;
const MOST_SIGNATURES = 100;
const LINE = /^— ([^ ]+) ([A-Za-z0-9+/]+={0,2})$/;

/** A signature line of a note. */
export interface Signature {
  /** The key that is said to have made it, by name and hash. */
  key: string;
  name: string;
  bytes: Bytes;
}

/** A text together with who is said to have signed it (C2SP signed-note). */
export interface Note {
  text: string;
  signatures: readonly Signature[];
}

/** A note that a key which is trusted has signed. */
export interface OpenedNote {
  text: string;
  /** The keys whose signatures hold, by name and hash. */
  verified: readonly string[];
  /** Signatures of other keys, of which nothing is known. */
  unknown: readonly Signature[];
}

/** No key that is trusted is said to have signed. */
export class UnsignedError extends Error {
  override name = 'UnsignedError';
}

/** Takes a note apart. @throws Error when it is none */
export function parseNote(note: string): Note {
  require(note.length <= LONGEST && utf8(note).length <= LONGEST, 'a note is shorter');
  require(note.endsWith('\n'), 'a note ends in a newline');
  require(!/[\u0000-\u0009\u000b-\u001f]/.test(note), 'a note has no control characters');
  const end = note.lastIndexOf('\n\n');
  require(end >= 0, 'a note has an empty line before its signatures');
  const lines = note.slice(end + 2, -1).split('\n');
  require(lines.length <= MOST_SIGNATURES, 'a note has 1 to 100 signatures');
  return { text: note.slice(0, end + 1), signatures: lines.map(signature) };
}

function signature(line: string): Signature {
  const [, name, written] = LINE.exec(line) ?? [];
  require(name !== undefined && written !== undefined && isName(name), 'a line after the text is no signature');
  const bytes = fromBase64(written);
  require(bytes.length > 4, 'a line after the text is no signature');
  return { key: `${name}+${hex(bytes.subarray(0, 4))}`, name, bytes: bytes.slice(4) };
}

/**
 * Opens a note. One forged line of a key that is trusted spoils it whole.
 *
 * @throws UnsignedError when none of the keys signed it
 * @throws Error when it is no note, or one of the keys is said to have signed it and did not
 */
export async function openNote(written: string, keys: readonly VerifierKey[]): Promise<OpenedNote> {
  const note = parseNote(written);
  const message = utf8(note.text);
  const verified: string[] = [];
  const unknown: Signature[] = [];
  for (const line of note.signatures) {
    const key = keys.find(({ id }) => id === line.key);
    if (key === undefined) {
      unknown.push(line);
    } else {
      require(await isSigned(key.key, line.bytes, message), `the signature of ${key.id} does not hold`);
      verified.push(key.id);
    }
  }
  if (verified.length === 0) {
    throw new UnsignedError('No signature is by a key that is trusted.');
  }
  return { text: note.text, verified: [...new Set(verified)], unknown };
}

function require(holds: boolean, what: string): asserts holds {
  if (!holds) {
    throw new Error(`Not a signed note: ${what}.`);
  }
}
