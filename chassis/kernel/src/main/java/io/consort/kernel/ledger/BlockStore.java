package io.consort.kernel.ledger;

import io.consort.kernel.merkle.Tile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where ledgers are kept. Every read is by an exact key. Every method answers from what is durable, or throws
 * {@link StoreUnavailableException}; after that of a write, whether it was done is not known. What is found may have been found
 * at a moment before the call; that nothing is there was so at some moment after it, since the ledger is refused for what is
 * missing. What has not the form it was written in is a {@link CorruptLedgerException}.
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

    /** Bytes of entries after which {@link #blocks} gives no further block. */
    int ENOUGH_BYTES = 4 * 1024 * 1024;

    /** The block at a height, as at some moment after the call. */
    Optional<Block> block(LedgerId ledger, long height);

    /** What the block at a height says of itself, as at some moment after the call: its entries are not read. */
    default Optional<BlockHeader> header(LedgerId ledger, long height) {
        return block(ledger, height).map(Block::header);
    }

    /**
     * The blocks from a height on, up to the first height that is free: at most so many, and none after those whose entries
     * make {@link #ENOUGH_BYTES}. Empty only where the first height is free.
     */
    default List<Block> blocks(LedgerId ledger, long from, int atMost) {
        return blocks(ledger, from, atMost, ENOUGH_BYTES);
    }

    /**
     * As the other, and no further than the block with which they hold so many characters: one block may be large, and what is held
     * of a ledger at once must not depend on how its blocks were cut.
     */
    List<Block> blocks(LedgerId ledger, long from, int atMost, long enough);

    /** What the store's own clock says; empty where it has none that is not this process's. */
    default Optional<Instant> time() {
        return Optional.empty();
    }

    /** Writes full tiles of the tree. To write the same tile again changes nothing. */
    void writeTiles(LedgerId ledger, List<StoredTile> tiles);

    /** A full tile. */
    Optional<StoredTile> tile(LedgerId ledger, int level, long index);

    /** What is remembered of a ledger under a name. */
    Optional<Memo> memo(LedgerId ledger, String name);

    /**
     * Puts a memo in the place of the one whose version is one less; where there is none, that is version 0.
     *
     * @return false when another version is there; then nothing is changed
     */
    boolean replaceMemo(Memo next);

    /** Keeps a part of a snapshot. To keep it again replaces it. */
    void writePart(LedgerId ledger, String part, byte[] content);

    /** A part of a snapshot. */
    Optional<byte[]> part(LedgerId ledger, String part);

    /** Removes a part of a snapshot; false where there is none. */
    boolean removePart(LedgerId ledger, String part);

    /**
     * A full tile, and where to look for its entries.
     *
     * @param tile the tile
     * @param height of the block that holds the tile's first entry; meaningful at level 0
     */
    record StoredTile(Tile tile, long height) {}

    /**
     * What this software remembers of a ledger beside its blocks, to open it quickly. Never a truth of its own: whoever reads one
     * finds out by its seal whether this service wrote it.
     *
     * @param ledger which one
     * @param name what it is about
     * @param version from 1; each replacement adds one
     * @param text what it says
     */
    record Memo(LedgerId ledger, String name, long version, String text) {}
}
