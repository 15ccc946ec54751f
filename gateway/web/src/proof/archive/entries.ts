import { same, text, utf8 } from '../bytes.ts';
import type { SignedCheckpoint } from '../checkpoint.ts';
import { type Hash, hash, leaf } from '../hashing.ts';
import { GrowingTree } from '../tree.ts';

/** Where an archived ledger is otherwise than it was signed. */
export class FlawError extends Error {
  override name = 'FlawError';
  readonly because: 'archive-entry' | 'archive-leaves' | 'archive-root' | 'archive-says';
  /** An entry's number, a line's, or a file's name. */
  readonly detail: string;

  constructor(because: FlawError['because'], detail: string | number = '') {
    super(`${because} ${detail}`);
    this.because = because;
    this.detail = String(detail);
  }
}

const LINE_FEED = 0x0a;

/**
 * Reads all entries of a ledger, and holds each against its place, against the tree, and all of them against what was signed.
 *
 * @param source the ledger, as each of its entries names it
 * @returns how many are withheld
 * @throws FlawError when anything is not as it was signed
 */
export function inspected(source: string, signed: SignedCheckpoint, entries: Uint8Array, leaves: Uint8Array): number {
  const held = [...lines(leaves)].map((line, at) => read(line) ?? flaw('archive-leaves', at + 1));
  const [own, tree] = [new GrowingTree(), new GrowingTree()];
  let [withheld, different] = [0, 0];
  for (const line of lines(entries)) {
    const number = own.size + 1;
    if (number > signed.size) {
      throw new FlawError('archive-entry', number);
    }
    const recorded = entry(line, number, source);
    const kept = held[number - 1] ?? flaw('archive-leaves', number);
    withheld += recorded.withheld ? 1 : 0;
    different ||= same(recorded.leaf, kept) ? 0 : number;
    own.add(recorded.leaf);
    tree.add(kept);
  }
  if (own.size < signed.size) {
    throw new FlawError('archive-entry', own.size + 1);
  }
  if (held.length > signed.size) {
    throw new FlawError('archive-leaves', signed.size + 1);
  }
  const holds = same(own.root, signed.root);
  if (different > 0) {
    throw new FlawError(holds ? 'archive-leaves' : 'archive-entry', different);
  }
  return holds ? withheld : flaw('archive-root');
}

function flaw(...of: ConstructorParameters<typeof FlawError>): never {
  throw new FlawError(...of);
}

/** A line of a file without its line feed; the last has one too. */
function* lines(file: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < file.length; ) {
    const end = file.indexOf(LINE_FEED, at);
    yield file.subarray(at, end < 0 ? file.length : end);
    at = end < 0 ? flaw('archive-says', 'entries.jsonl, leaves.txt') : end + 1;
  }
}

function read(line: Uint8Array): Hash | undefined {
  try {
    return hash(text(line));
  } catch {
    return undefined; // told with its line
  }
}

/** What a line stands for: an entry at its place in its ledger, or one that is withheld. */
function entry(line: Uint8Array, number: number, source: string): { leaf: Hash; withheld: boolean } {
  const found = parsed(line);
  if (typeof found?.['withheld'] === 'string') {
    const kept = read(utf8(found['withheld']));
    return kept !== undefined && same(line, utf8(JSON.stringify({ withheld: found['withheld'] }))) ? { leaf: kept, withheld: true } : flaw('archive-entry', number);
  }
  return found?.['id'] === String(number) && found['source'] === source ? { leaf: leaf(line), withheld: false } : flaw('archive-entry', number);
}

function parsed(line: Uint8Array): Record<string, unknown> | undefined {
  try {
    return Object(JSON.parse(text(line))) as Record<string, unknown>;
  } catch {
    return undefined; // told with its number
  }
}
