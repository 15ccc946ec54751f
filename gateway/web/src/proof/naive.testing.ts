import { EMPTY_ROOT, type Hash, node } from './hashing.ts';

/** RFC 6962 §2.1 word for word: what the tests hold everything else against. */
export function naiveRoot(leaves: readonly Hash[]): Hash {
  const [only] = leaves;
  if (only === undefined) {
    return EMPTY_ROOT;
  }
  const half = split(leaves.length);
  return leaves.length === 1 ? only : node(naiveRoot(leaves.slice(0, half)), naiveRoot(leaves.slice(half)));
}

/** The audit path (§2.1.1). */
export function naiveInclusion(index: number, leaves: readonly Hash[]): Hash[] {
  const half = split(leaves.length);
  if (leaves.length === 1) {
    return [];
  }
  return index < half
    ? [...naiveInclusion(index, leaves.slice(0, half)), naiveRoot(leaves.slice(half))]
    : [...naiveInclusion(index - half, leaves.slice(half)), naiveRoot(leaves.slice(0, half))];
}

/** The proof of consistency (§2.1.2). */
export function naiveConsistency(from: number, leaves: readonly Hash[], whole = true): Hash[] {
  const half = split(leaves.length);
  if (from === leaves.length) {
    return whole ? [] : [naiveRoot(leaves)];
  }
  return from <= half
    ? [...naiveConsistency(from, leaves.slice(0, half), whole), naiveRoot(leaves.slice(half))]
    : [...naiveConsistency(from - half, leaves.slice(half), false), naiveRoot(leaves.slice(0, half))];
}

function split(size: number): number {
  let half = 1;
  while (2 * half < size) {
    half *= 2;
  }
  return half;
}
