import { EMPTY_ROOT, type Hash, HASH_LENGTH, node } from './hashing.ts';

/** How far a tree has been read: the roots of its perfect subtrees, largest first, one for each bit set in its size. */
export interface Frontier {
  size: number;
  peaks: readonly Hash[];
}

/** A Merkle tree (RFC 6962 §2.1) that is read leaf by leaf, of which no more is kept than its next root needs. */
export class GrowingTree {
  #size: number;
  readonly #peaks: Hash[];

  /** @throws Error when a tree of that size has another number of peaks */
  constructor({ size, peaks }: Frontier = { size: 0, peaks: [] }) {
    if (!Number.isSafeInteger(size) || size < 0 || peaks.length !== ones(size) || peaks.some((peak) => peak.length !== HASH_LENGTH)) {
      throw new Error(`a tree of size ${size} has other peaks`);
    }
    this.#size = size;
    this.#peaks = [...peaks];
  }

  /** Adds a leaf's hash at the right. */
  add(leaf: Hash): void {
    let hash = leaf;
    for (let left = this.#size; left % 2 === 1; left = Math.floor(left / 2)) {
      hash = node(this.#peaks.pop() as Hash, hash);
    }
    this.#peaks.push(hash);
    this.#size++;
  }

  get size(): number {
    return this.#size;
  }

  get root(): Hash {
    return this.#peaks.length === 0 ? EMPTY_ROOT : this.#peaks.reduceRight((right, left) => node(left, right));
  }

  get frontier(): Frontier {
    return { size: this.#size, peaks: [...this.#peaks] };
  }
}

/** How many bits are set. Sizes are beyond 32 bits, so no operator on bits is used. */
export function ones(size: number): number {
  let count = 0;
  for (let left = size; left > 0; left = Math.floor(left / 2)) {
    count += left % 2;
  }
  return count;
}
