// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64, fromHex, utf8 } from './bytes.ts';
import { EMPTY_ROOT, type Hash, hash, leaf } from './hashing.ts';
import { naiveConsistency, naiveInclusion, naiveRoot } from './naive.testing.ts';
import { GrowingTree } from './tree.ts';
import { consistency, inclusion } from './verification.ts';
import { vectors } from './vectors.testing.ts';

const published = vectors.entries.map((entry) => leaf(fromHex(entry)));
const roots = vectors.roots.map(hash);
const leaves = Array.from({ length: 300 }, (_, at) => leaf(utf8(`entry ${at}`)));

/** Truncated, longer, flipped in one bit, in another order. */
function forgeries(proof: readonly Hash[], at: number, bit: number): Hash[][] {
  const flipped = proof.map((each) => each.slice());
  const victim = flipped[at % Math.max(1, proof.length)];
  if (victim !== undefined) {
    const byte = Math.floor(bit / 8);
    victim[byte] = (victim[byte] ?? 0) ^ (1 << (bit % 8));
  }
  const shortened = proof.map((each, place) => (place === at % proof.length ? each.slice(1) : each));
  const made = proof.length === 0 ? [] : [flipped, shortened, proof.slice(1), proof.slice(0, -1)];
  return [...made, [...proof, EMPTY_ROOT], [EMPTY_ROOT, ...proof]];
}

const places = fc.record({ size: fc.integer({ min: 1, max: 300 }), at: fc.nat(), bit: fc.nat(255) });

describe('proofs of a Merkle tree', () => {
  it('are those that other checkers take', () => {
    const tree = new GrowingTree();
    roots.forEach((root, size) => {
      expect(base64(tree.root)).toBe(base64(root));
      const next = published[size];
      if (next !== undefined) {
        tree.add(next);
      }
    });
    for (const { index, size, hashes } of vectors.inclusion) {
      expect(inclusion(published[index] as Hash, index, size, hashes.map(hash), roots[size] as Hash)).toBe(true);
    }
    for (const { from, to, hashes } of vectors.consistency) {
      expect(consistency(from, to, hashes.map(hash), roots[from] as Hash, roots[to] as Hash)).toBe(true);
    }
  });

  it('agree with a naive tree, also where its reading was broken off', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (one, other) => {
        const [kept, size] = [Math.min(one, other), Math.max(one, other)];
        const first = new GrowingTree();
        leaves.slice(0, kept).forEach((each) => first.add(each));
        const tree = new GrowingTree(first.frontier);
        leaves.slice(kept, size).forEach((each) => tree.add(each));
        expect(tree.size).toBe(size);
        expect(tree.root).toEqual(naiveRoot(leaves.slice(0, size)));
      }),
    );
    expect(() => new GrowingTree({ size: 3, peaks: [EMPTY_ROOT] })).toThrow('other peaks');
  });

  it('show that an entry is in its place, and nothing else does', () => {
    fc.assert(
      fc.property(places, fc.nat(), ({ size, at, bit }, chosen) => {
        const index = chosen % size;
        const whole = leaves.slice(0, size);
        const [own, root] = [leaves[index] as Hash, naiveRoot(whole)];
        const proof = naiveInclusion(index, whole);
        expect(inclusion(own, index, size, proof, root)).toBe(true);
        expect(inclusion(own, (index + 1) % (size + 1), size, proof, root)).toBe(false);
        expect(inclusion(EMPTY_ROOT, index, size, proof, root)).toBe(false);
        expect(inclusion(own, index, size, proof, EMPTY_ROOT)).toBe(false);
        for (const forged of forgeries(proof, at, bit)) {
          expect(inclusion(own, index, size, forged, root)).toBe(false);
        }
      }),
    );
  });

  it('show that a tree begins another, and nothing else does', () => {
    fc.assert(
      fc.property(places, fc.nat(), ({ size, at, bit }, chosen) => {
        const from = 1 + (chosen % size);
        const whole = leaves.slice(0, size);
        const [begun, root] = [naiveRoot(leaves.slice(0, from)), naiveRoot(whole)];
        const proof = naiveConsistency(from, whole);
        expect(consistency(from, size, proof, begun, root)).toBe(true);
        expect(consistency(from, size, proof, EMPTY_ROOT, root)).toBe(false);
        expect(consistency(from, size, proof, begun, EMPTY_ROOT)).toBe(false);
        for (const forged of forgeries(proof, at, bit)) {
          expect(consistency(from, size, forged, begun, root)).toBe(false);
        }
      }),
    );
  });

  it('do not link a tree to one whose past was rewritten', () => {
    const rewritten = leaves.with(17, EMPTY_ROOT);
    const [honest, forged] = [naiveRoot(leaves.slice(0, 100)), naiveRoot(rewritten)];
    expect(consistency(100, 300, naiveConsistency(100, rewritten), honest, forged)).toBe(false);
    expect(consistency(100, 300, naiveConsistency(100, leaves), honest, forged)).toBe(false);
  });

  it('are refused for sizes that are none', () => {
    for (const [from, to] of [[0, 0], [0, 3], [4, 3], [-1, 3], [1.5, 3], [Number.NaN, 3], [1, 2 ** 53]] as const) {
      expect(consistency(from, to, [], EMPTY_ROOT, EMPTY_ROOT)).toBe(false);
      expect(inclusion(EMPTY_ROOT, to, from, [], EMPTY_ROOT)).toBe(false);
    }
    expect(consistency(5, 5, [], EMPTY_ROOT, EMPTY_ROOT)).toBe(true);
    expect(consistency(5, 5, [], EMPTY_ROOT, leaves[0] as Hash)).toBe(false);
  });
});
