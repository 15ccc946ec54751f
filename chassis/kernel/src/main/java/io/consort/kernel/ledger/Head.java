package io.consort.kernel.ledger;

import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Tile;
import io.consort.kernel.merkle.Tree;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * Where a ledger stands: immutable, replaced whole by each block.
 *
 * @param state the fold of all entries
 * @param height of the last block; 0 before the first
 * @param blockHash of the last block
 * @param tree over all entries
 * @param tailHeight the height of the block that holds the first entry of the tree's last, not yet full tile
 * @param time of the last entry
 * @param versions the seqs of each resource's entries
 */
record Head<S>(S state, long height, Hash blockHash, Tree tree, long tailHeight, Instant time, Versions versions)
        implements View<S> {

    /** The head before the first block. */
    static <S> Head<S> before(S empty) {
        return new Head<>(empty, 0, Block.GENESIS, Tree.EMPTY, 1, Instant.EPOCH, Versions.NONE);
    }

    /** The head with one more block. */
    Head<S> next(Block block, S nextState, Tree nextTree, Instant nextTime, Versions nextVersions) {
        long tailStart = nextTree.size() / Tile.WIDTH * Tile.WIDTH;
        boolean tailBegan = tailStart >= tree.size();
        return new Head<>(
                nextState,
                block.height(),
                block.hash(),
                nextTree,
                tailBegan ? tailStart == nextTree.size() ? block.height() + 1 : block.height() : tailHeight,
                nextTime,
                nextVersions);
    }

    /** Where the entries of a tile that the block completed begin. */
    long heightOf(Tile completed, long blockHeight) {
        return completed.index() * Tile.WIDTH >= tree.size() ? blockHeight : tailHeight;
    }

    @Override
    public long size() {
        return tree.size();
    }

    @Override
    public OptionalLong version(String subject) {
        return versions.of(subject);
    }

    @Override
    public List<Long> entries(String subject) {
        return versions.all(subject, MOST_ENTRIES);
    }
}
