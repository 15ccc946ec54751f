package io.consort.kernel.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes proofs about a tree and every smaller tree it grew from (RFC 6962 §2.1.1, §2.1.2). A proof reads at most two full
 * tiles for each level of tiles, so its cost hardly grows with the log.
 */
public final class Proofs {

    private final Tree tree;
    private final TileSource tiles;

    /**
     * @param tree the present tree
     * @param tiles every tile that it has completed
     */
    public Proofs(Tree tree, TileSource tiles) {
        this.tree = tree;
        this.tiles = tiles;
    }

    /**
     * That a leaf is in a tree.
     *
     * @param index of the leaf, from 0
     * @param size of the tree the proof is for; more than the index, at most the present size
     * @return the audit path, from the leaf upwards
     * @throws IllegalArgumentException when there is no such leaf or tree
     */
    public List<Hash> inclusion(long index, long size) {
        requireTree(size);
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("A tree of size " + size + " has no leaf " + index + ".");
        }
        Subtrees subtrees = new Subtrees(tree, tiles);
        List<Hash> path = new ArrayList<>();
        long begin = 0;
        long end = size;
        while (end - begin > 1) {
            long middle = split(begin, end);
            if (index < middle) {
                path.add(subtrees.root(middle, end));
                end = middle;
            } else {
                path.add(subtrees.root(begin, middle));
                begin = middle;
            }
        }
        return List.copyOf(path.reversed());
    }

    /**
     * That a tree is the beginning of another.
     *
     * @param from size of the smaller tree, at least 1: nothing can be proven from the empty tree
     * @param to size of the larger, at most the present size
     * @return the proof, empty when the sizes are equal
     * @throws IllegalArgumentException when there are no such trees
     */
    public List<Hash> consistency(long from, long to) {
        requireTree(to);
        if (from < 1 || from > to) {
            throw new IllegalArgumentException("No proof leads from size " + from + " to size " + to + ".");
        }
        Subtrees subtrees = new Subtrees(tree, tiles);
        List<Hash> path = new ArrayList<>();
        long begin = 0;
        long end = to;
        while (from < end) {
            long middle = split(begin, end);
            if (from <= middle) {
                path.add(subtrees.root(middle, end));
                end = middle;
            } else {
                path.add(subtrees.root(begin, middle));
                begin = middle;
            }
        }
        if (begin > 0) {
            path.add(subtrees.root(begin, end));
        }
        return List.copyOf(path.reversed());
    }

    /**
     * The Merkle tree hash as it was.
     *
     * @param size zero to the present size
     */
    public Hash root(long size) {
        requireTree(size);
        return size == 0 ? Hash.EMPTY_ROOT : new Subtrees(tree, tiles).root(0, size);
    }

    private void requireTree(long size) {
        if (size < 0 || size > tree.size()) {
            throw new IllegalArgumentException("There is no tree of size " + size + " yet.");
        }
    }

    /** Where RFC 6962 splits: the left part has the greatest power of two of leaves that is below their number. */
    private static long split(long begin, long end) {
        return begin + Long.highestOneBit(end - begin - 1);
    }
}
