import { type CutEntry, cut } from './cut.ts';
import { type Hash, hash, leaf } from './hashing.ts';
import type { GrowingTree } from './tree.ts';

export const WITHHELD = 'consort.entry-withheld.v1';

/** Why a ledger cannot be read whole. */
export class GapError extends Error {
  override name = 'GapError';
}

/** Reads on where a tree stands. Throws {@link GapError} where an entry is left out or stands in another's place. */
export class Reading {
  readonly #tree: GrowingTree;
  readonly #path: string;
  /** The entries that concern others, of which the leaf's hash is told alone. */
  withheld = 0;

  /** @param path of the ledger in the API, which each entry names as its source */
  constructor(tree: GrowingTree, path: string) {
    this.#tree = tree;
    this.#path = path;
  }

  /**
   * Takes a batch, up to a size.
   *
   * @returns how many were taken
   * @throws Error when the batch cannot be read
   */
  take(batch: Uint8Array, size: number): number {
    const before = this.#tree.size;
    for (const entry of cut(batch)) {
      if (this.#tree.size >= size) {
        break;
      }
      this.#add(entry);
    }
    return this.#tree.size - before;
  }

  #add({ bytes, event }: CutEntry): void {
    const expected = String(this.#tree.size + 1);
    if (event.id !== expected) {
      throw new GapError(`Entry ${expected} is left out.`);
    }
    if (event.source !== this.#path) {
      throw new GapError(`Entry ${expected} is of another ledger.`);
    }
    const marked = event.type === WITHHELD;
    this.withheld += marked ? 1 : 0;
    this.#tree.add(marked ? markedLeaf(event.data) : leaf(bytes));
  }
}

/** The hash that a marker tells. */
export function markedLeaf(data: unknown): Hash {
  const told = typeof data === 'object' && data !== null && 'leafHash' in data ? data.leafHash : undefined;
  if (typeof told !== 'string') {
    throw new Error('The feed cannot be read: a marker has no leaf hash.');
  }
  return hash(told);
}
