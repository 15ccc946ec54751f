import { same, text, utf8 } from '../bytes.ts';
import { openCheckpoint } from '../checkpoint.ts';
import { canCheckSignatures } from '../ed25519.ts';
import { hash, leaf } from '../hashing.ts';
import { parseKeys } from '../key.ts';
import { inclusion } from '../verification.ts';
import type { Content, FileKind } from './content.ts';
import { entry } from './entry.ts';
import { exit, jointExit } from './exits.ts';
import { minutes } from './minutes.ts';
import { payee } from './payee.ts';
import { at, isObject, type Json, listAt, textAt } from './shape.ts';

export const LARGEST = 10_000_000;

/** Why a file is not checked at all, or does not hold. */
export const REFUSALS = ['too-large', 'archive-file', 'archive-entry', 'archive-leaves', 'archive-root', 'archive-says', 'not-text', 'evidence', 'no-statement', 'rewritten', 'no-key', 'shape', 'proof', 'not-included', 'foreign', 'difference', 'unchecked'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What came of checking a file. */
export type FileVerdict =
  | { holds: false; because: Refusal; detail: string }
  | {
      holds: true;
      kind: FileKind;
      /** The one that is proven, of a ledger of that many. */
      seq: number;
      size: number;
      origin: string;
      recorded: string;
      facts: Record<string, string | number>;
      /** What stands in the file and is not proven. */
      unproven: readonly string[];
      /** Whether the keys are those of the file itself, which whoever made it up would have made up too. */
      ownKey: boolean;
      key: string;
    };

export const refused = (because: Refusal, detail = ''): FileVerdict => ({ holds: false, because, detail });

/**
 * Checks a file as `./consort verify` does.
 *
 * @param bytes as it was downloaded
 * @param keys of the ledger from elsewhere, a line each; where there are none, those in the file
 */
export async function fileVerdict(bytes: Uint8Array, keys?: string): Promise<FileVerdict> {
  if (bytes.length > LARGEST) {
    return refused('too-large');
  }
  const file = read(bytes);
  if (file === undefined) {
    return refused('not-text');
  }
  if (isObject(file) && 'contradiction' in file) {
    return refused('evidence');
  }
  const content = contentOf(file);
  if (content === undefined) {
    return refused('no-statement');
  }
  if (!same(utf8(JSON.stringify(file)), bytes)) {
    return refused('rewritten');
  }
  const flaw = content.shape(file, '');
  if (flaw !== undefined) {
    return refused('shape', flaw);
  }
  const own = at(file, 'verifierKey');
  const key = keys?.trim() || (typeof own === 'string' ? own : '');
  if (key === '') {
    return refused('no-key');
  }
  return (await canCheckSignatures()) ? held(file, content, key, typeof own === 'string' && own.trim() === key.trim() && !keys?.trim()) : refused('unchecked');
}

function read(bytes: Uint8Array): Json | undefined {
  try {
    return JSON.parse(text(bytes)) as Json;
  } catch {
    return undefined; // told by the caller as what it is: no text of JSON
  }
}

function contentOf(file: Json): Content | undefined {
  if (!isObject(file)) {
    return undefined;
  }
  if ('leafIndex' in file) {
    return entry;
  }
  if (!isObject(file['proof'])) {
    return undefined;
  }
  if ('minutes' in file) {
    return minutes;
  }
  return at(file, 'exit', 'attempts') !== undefined ? jointExit : 'exit' in file ? exit : payee;
}

async function held(file: Json, content: Content, key: string, ownKey: boolean): Promise<FileVerdict> {
  const proof = content.kind === 'entry' ? file : (at(file, 'proof') ?? null);
  try {
    const checkpoint = await openCheckpoint(textAt(proof, 'checkpoint'), parseKeys(key));
    const { size, origin } = checkpoint;
    const [seq, index, told] = [at(proof, 'seq'), at(proof, 'leafIndex'), at(proof, 'treeSize')].map(Number) as [number, number, number];
    if (index !== seq - 1 || told !== size) {
      return refused('proof', 'leafIndex, treeSize');
    }
    const recorded = at(proof, 'entry');
    const own = hash(textAt(proof, 'leafHash'));
    const path = listAt(proof, 'hashes').map((each) => hash(String(each)));
    if ((typeof recorded === 'string' && !same(own, leaf(utf8(recorded)))) || !inclusion(own, index, size, path, checkpoint.root)) {
      return refused('not-included');
    }
    const event = typeof recorded === 'string' ? (JSON.parse(recorded) as Json) : null;
    const disagreement = disagreeing(file, content, event, seq, origin);
    if (disagreement !== undefined) {
      return disagreement;
    }
    const unproven = [...content.unproven(file), ...(ownKey || at(file, 'verifierKey') === undefined ? [] : ['verifierKey']), ...new Set(checkpoint.unknown.map(({ name }) => name))];
    return { holds: true, kind: content.kind, seq, size, origin, recorded: textAt(event, 'time'), facts: content.facts(file, at(event, 'data') ?? null), unproven, ownKey, key };
  } catch (broken) {
    return refused('proof', broken instanceof Error ? broken.message : '');
  }
}

function disagreeing(file: Json, content: Content, event: Json, seq: number, origin: string): FileVerdict | undefined {
  if (event === null) {
    return content.kind === 'entry' ? undefined : refused('foreign');
  }
  const source = textAt(event, 'source');
  if (textAt(event, 'id') !== String(seq) || !source.startsWith('/') || !origin.endsWith(source)) {
    return refused('proof', 'id, source');
  }
  if (!content.entryType.test(textAt(event, 'type'))) {
    return refused('foreign');
  }
  const difference = content.difference(file, at(event, 'data') ?? null, seq);
  return difference === undefined ? undefined : refused('difference', difference);
}
