package io.consort.kernel.merkle;

import java.util.HashMap;
import java.util.Map;

/** Hashes of subtrees, from full tiles and a tree's partial ones. Reads each tile once; for one proof, in one thread. */
final class Subtrees {

    private final Tree tree;
    private final TileSource source;
    private final Map<TilePath, Tile> tiles = new HashMap<>();

    Subtrees(Tree tree, TileSource source) {
        this.tree = tree;
        this.source = source;
    }

    /** The Merkle tree hash of leaves {@code begin} to {@code end - 1}; begin is a multiple of a power of two not below their number. */
    Hash root(long begin, long end) {
        long leaves = end - begin;
        if (Long.bitCount(leaves) == 1) {
            return perfect(Long.numberOfTrailingZeros(leaves), begin);
        }
        long middle = begin + Long.highestOneBit(leaves);
        return Hashing.node(root(begin, middle), root(middle, end));
    }

    private Hash perfect(int height, long begin) {
        int level = height / Tile.HEIGHT;
        int heightInTile = height % Tile.HEIGHT;
        long position = begin >>> (Tile.HEIGHT * level);
        long index = position >>> Tile.HEIGHT;
        int offset = (int) position & (Tile.WIDTH - 1);
        return index < tree.fullTilesOf(level)
                ? full(level, index).node(heightInTile, offset)
                : tree.partial(level).node(heightInTile, offset);
    }

    private Tile full(int level, long index) {
        Tile tile = tiles.computeIfAbsent(new TilePath(level, index, Tile.WIDTH), path -> source.tile(level, index));
        if (!tile.isFull() || tile.level() != level || tile.index() != index) {
            throw new IllegalStateException("Asked for the full tile " + level + "/" + index + ", was given another.");
        }
        return tile;
    }
}
