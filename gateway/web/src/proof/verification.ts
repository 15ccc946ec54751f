import { same } from './bytes.ts';
import { type Hash, HASH_LENGTH, node } from './hashing.ts';
import { ones } from './tree.ts';

/** Two roots that a proof leads to; the smaller tree's is undefined where the proof says nothing of it. */
export interface Roots {
  smaller: Hash;
  larger: Hash;
}

/**
 * Whether a leaf is at a place in a tree (RFC 9162 §2.1.3.2).
 *
 * @param leaf its hash
 * @param index from 0
 * @param size of the tree
 * @param proof from the leaf upwards; it has one right length, which is checked before anything is hashed
 */
export function inclusion(leaf: Hash, index: number, size: number, proof: readonly Hash[], root: Hash): boolean {
  if (!isPlace(index, size) || !areHashes(leaf, root, ...proof) || proof.length !== inclusionLength(index, size)) {
    return false;
  }
  return same(climb(index, size - 1, proof, { smaller: leaf, larger: leaf }).larger, root);
}

/**
 * Whether a tree is the beginning of another (RFC 9162 §2.1.4.2). From size 0 it is refused: any tree begins with nothing.
 *
 * @param from size of the smaller tree
 * @param to size of the larger
 */
export function consistency(from: number, to: number, proof: readonly Hash[], rootFrom: Hash, rootTo: Hash): boolean {
  const roots = consistentRoots(from, to, proof, rootFrom);
  return roots !== undefined && same(roots.smaller, rootFrom) && same(roots.larger, rootTo);
}

/** The roots that a proof of consistency leads to, if it is one for these sizes: where they are others than those that were signed, it tells which. */
export function consistentRoots(from: number, to: number, proof: readonly Hash[], rootFrom: Hash): Roots | undefined {
  if (from < 1 || !isPlace(from - 1, to) || !areHashes(rootFrom, ...proof) || proof.length !== consistencyLength(from, to)) {
    return undefined;
  }
  const perfect = ones(from) === 1;
  const [first = rootFrom, ...path] = perfect ? [rootFrom, ...proof] : proof;
  const skipped = 2 ** zeros(from);
  return climb(Math.floor((from - 1) / skipped), Math.floor((to - 1) / skipped), path, { smaller: first, larger: first });
}

function climb(index: number, end: number, proof: readonly Hash[], begin: Roots): Roots {
  let [place, last] = [index, end];
  let { smaller, larger } = begin;
  for (const sibling of proof) {
    if (place % 2 === 1 || place === last) {
      smaller = node(sibling, smaller);
      larger = node(sibling, larger);
      const passed = place === 0 ? 1 : 2 ** zeros(place);
      [place, last] = [Math.floor(place / passed), Math.floor(last / passed)];
    } else {
      larger = node(larger, sibling);
    }
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return { smaller, larger };
}

function isPlace(index: number, size: number): boolean {
  return Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size;
}

function areHashes(...hashes: readonly Hash[]): boolean {
  return hashes.every((hash) => hash.length === HASH_LENGTH);
}

/** The levels at which the path to a leaf and the right edge part, and above them a sibling for each bit set. */
function inclusionLength(index: number, size: number): number {
  let [place, last, inner] = [index, size - 1, 0];
  for (; place !== last; inner++) {
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return inner + ones(place);
}

function consistencyLength(from: number, to: number): number {
  return from === to ? 0 : inclusionLength(from - 1, to) - zeros(from) + (ones(from) === 1 ? 0 : 1);
}

function zeros(size: number): number {
  let count = 0;
  for (let left = size; left % 2 === 0; left = Math.floor(left / 2)) {
    count++;
  }
  return count;
}
