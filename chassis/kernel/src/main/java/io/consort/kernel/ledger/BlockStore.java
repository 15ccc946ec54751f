package io.consort.kernel.ledger;

import io.consort.kernel.merkle.Tile;
import java.util.List;
import java.util.Optional;

/**
 * Where ledgers are kept. Every read is by an exact key. Every method answers from what is durable, or throws
 * {@link StoreUnavailableException}; after that of a write, whether it was done is not known.
 */
public interface BlockStore {

    /** What became of a block. */
    enum Append {
        /** It is durable. */
        WRITTEN,
        /** Another block, or this one earlier, has that height. */
        TAKEN
    }

    /** Writes a block whole, if its height is free. */
    Append append(Block block);

    /** The block at a height. */
    Optional<Block> block(LedgerId ledger, long height);

    /** The blocks from a height on, at most so many, up to the first height that is free. */
    List<Block> blocks(LedgerId ledger, long from, int atMost);

    /** Writes a full tile of the tree. To write the same tile again changes nothing. */
    void writeTile(LedgerId ledger, StoredTile tile);

    /** A full tile. */
    Optional<StoredTile> tile(LedgerId ledger, int level, long index);

    /** Puts a snapshot in the place of the one before. A later one is never replaced by an earlier one. */
    void writeSnapshot(Snapshot snapshot);

    /** The last snapshot. */
    Optional<Snapshot> snapshot(LedgerId ledger);

    /**
     * A full tile, and where to look for its entries.
     *
     * @param tile the tile
     * @param height of the block that holds the tile's first entry; meaningful at level 0
     */
    record StoredTile(Tile tile, long height) {}

    /**
     * A state as bytes. A means to open a long ledger quickly, never a truth of its own.
     *
     * @param ledger whose state
     * @param size how many entries are folded into it
     * @param content the bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody; as large as a state
    record Snapshot(LedgerId ledger, long size, byte[] content) {}
}
