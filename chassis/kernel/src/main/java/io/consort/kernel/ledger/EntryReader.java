package io.consort.kernel.ledger;

import io.consort.kernel.merkle.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Finds entries by their seq, so that the cost does not grow with the ledger: the last blocks are remembered; for the others, the
 * tile that covers an entry tells where its block is at most 256 blocks away, and the headers of one or two of those tell the
 * rest.
 */
final class EntryReader<E extends Event> {

    private static final int STRIDE = 32;

    /** Characters of entries after which no more are gathered: what is held for one answer must not depend on how long they are. */
    static final long ENOUGH = 1024 * 1024;

    private final Chain<?, E> chain;
    private final VerifiedTiles tiles;

    EntryReader(Chain<?, E> chain, VerifiedTiles tiles) {
        this.chain = chain;
        this.tiles = tiles;
    }

    /** The entries after a seq, at most so many, no further than the head, and none after those that are {@link #ENOUGH}. */
    List<Entry<E>> entries(long after, int atMost, Head<?> head) {
        if (after >= head.size()) {
            return List.of();
        }
        long first = Math.max(after, 0) + 1;
        long last = Math.min(head.size(), first + atMost - 1);
        List<Entry<E>> entries = new ArrayList<>();
        long left = ENOUGH;
        long height = heightOf(first, head);
        for (long next = first; next <= last && left > 0; next = first + entries.size()) {
            for (Block block : blocks(height, (int) Math.min(STRIDE, last - next + 1), left)) {
                left = addFrom(block, first + entries.size(), last, left, entries, head);
                height++;
            }
        }
        return entries;
    }

    /** All entries of the request whose first entry has that seq. They are in one block, and nothing else of it is read. */
    List<Entry<E>> request(long seq, Head<?> head) {
        Block block = blocks(heightOf(seq, head), 1, 1).getFirst();
        List<Entry<E>> found = new ArrayList<>();
        found.add(entry(block, seq, head));
        for (long next = seq + 1; next <= block.size(); next++) {
            Entry<E> entry = entry(block, next, head);
            if (!isOfSameRequest(found.getFirst(), entry)) {
                break;
            }
            found.add(entry);
        }
        return found;
    }

    private static boolean isOfSameRequest(Entry<?> first, Entry<?> entry) {
        return entry.key().equals(first.key())
                && entry.header().actor().equals(first.header().actor());
    }

    /** At least one. */
    private List<Block> blocks(long height, int atMost, long enough) {
        List<Block> blocks = chain.store.blocks(chain.ledger, height, atMost, enough);
        if (blocks.isEmpty()) {
            throw missing(height);
        }
        for (int i = 0; i < blocks.size(); i++) {
            BlockCheck.isWhole(blocks.get(i), height + i);
        }
        return blocks;
    }

    /** How many characters are left of those that may be gathered, when some of a block's entries are added. */
    private long addFrom(Block block, long first, long last, long enough, List<Entry<E>> entries, Head<?> head) {
        long left = enough;
        for (long seq = first; seq <= Math.min(last, block.size()) && left > 0; seq++) {
            Entry<E> entry = entry(block, seq, head);
            entries.add(entry);
            left -= entry.text().length();
        }
        return left;
    }

    private Entry<E> entry(Block block, long seq, Head<?> head) {
        if (seq < block.firstSeq() || seq > block.size()) {
            throw BlockCheck.wrong(block, "does not hold entry " + seq + ", which stood there");
        }
        String text = block.entries().get((int) (seq - block.firstSeq()));
        tiles.check(seq, text, head);
        try {
            return chain.codec.read(seq, text);
        } catch (UnknownEntryException unreadable) { // it was folded once, so it could be read
            throw new CorruptLedgerException(String.valueOf(unreadable.getMessage()));
        }
    }

    private long heightOf(long seq, Head<?> head) {
        OptionalLong recent = chain.recent.heightOf(seq);
        if (recent.isPresent()) {
            return recent.getAsLong();
        }
        long tile = (seq - 1) / Tile.WIDTH;
        long lowest = startOf(tile, head);
        long highest = (tile + 1) * Tile.WIDTH < head.size() ? startOf(tile + 1, head) : head.height();
        return search(
                seq, new Range(lowest, tile * Tile.WIDTH + 1, highest, Math.min(head.size(), (tile + 1) * Tile.WIDTH)));
    }

    /** The height of the block that holds a tile's first entry. */
    private long startOf(long tile, Head<?> head) {
        return tile < head.size() / Tile.WIDTH ? chain.tiles.tile(0, tile).height() : head.tailHeight();
    }

    /** Where blocks hold about as many entries each, the first guess is right. Where they do not, every other one halves the range. */
    private long search(long seq, Range range) {
        boolean halve = false;
        while (range.lowest < range.highest) {
            long height = halve ? range.middle() : range.guess(seq);
            BlockHeader header = chain.store.header(chain.ledger, height).orElseThrow(() -> missing(height));
            if (seq < header.firstSeq()) {
                range = new Range(range.lowest, range.first, height - 1, header.firstSeq() - 1);
            } else if (seq > header.size()) {
                range = new Range(height + 1, header.size() + 1, range.highest, range.last);
            } else {
                return height;
            }
            halve = !halve;
        }
        return range.lowest;
    }

    private static CorruptLedgerException missing(long height) {
        return new CorruptLedgerException("block " + height + " is missing");
    }

    /** Blocks from a height to a height, with the entries from a first to a last. */
    private record Range(long lowest, long first, long highest, long last) {

        long middle() {
            return lowest + (highest - lowest) / 2;
        }

        long guess(long seq) {
            double share = last <= first ? 0 : (double) (seq - first) / (last - first);
            return Math.clamp(lowest + Math.round(share * (highest - lowest)), lowest, highest);
        }
    }
}
