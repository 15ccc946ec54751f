package io.consort.kernel.ledger;

import io.consort.kernel.merkle.Tile;
import java.util.ArrayList;
import java.util.List;

/** Finds entries by their seq: the tile that covers it tells where its block is, so the cost does not grow with the ledger. */
final class EntryReader<E extends Event> {

    private static final int STRIDE = 32;
    private static final int PAGE = 1_024;

    private final Chain<?, E> chain;

    EntryReader(Chain<?, E> chain) {
        this.chain = chain;
    }

    /** The entries after a seq, at most so many, no further than the head. */
    List<Entry<E>> entries(long after, int atMost, Head<?> head) {
        if (after >= head.size()) {
            return new ArrayList<>();
        }
        long first = Math.max(after, 0) + 1;
        long last = Math.min(head.size(), first + atMost - 1);
        List<Entry<E>> entries = new ArrayList<>();
        if (first > last) {
            return entries;
        }
        long height = heightNear(first, head);
        while (entries.size() < last - first + 1) {
            List<Block> blocks = chain.store.blocks(chain.ledger, height, STRIDE);
            if (blocks.isEmpty()) {
                throw new CorruptLedgerException("block " + height + " is missing");
            }
            blocks.forEach(block -> addFrom(block, first, last, entries));
            height = blocks.getLast().height() + 1;
        }
        return entries;
    }

    /** All entries of the request whose first entry has that seq. They are in one block. */
    List<Entry<E>> request(long seq, Head<?> head) {
        List<Entry<E>> found = new ArrayList<>();
        while (true) {
            List<Entry<E>> page = entries(seq - 1 + found.size(), PAGE, head);
            for (Entry<E> entry : page) {
                if (!found.isEmpty() && !isOfSameRequest(found.getFirst(), entry)) {
                    return found;
                }
                found.add(entry);
            }
            if (page.size() < PAGE) {
                return found;
            }
        }
    }

    private static boolean isOfSameRequest(Entry<?> first, Entry<?> entry) {
        return entry.key().equals(first.key())
                && entry.header().actor().equals(first.header().actor());
    }

    private void addFrom(Block block, long first, long last, List<Entry<E>> entries) {
        for (long seq = Math.max(first, block.firstSeq()); seq <= Math.min(last, block.size()); seq++) {
            entries.add(chain.codec.read(seq, block.entries().get((int) (seq - block.firstSeq()))));
        }
    }

    private long heightNear(long seq, Head<?> head) {
        long tile = (seq - 1) / Tile.WIDTH;
        return tile < head.size() / Tile.WIDTH ? chain.tile(0, tile).height() : head.tailHeight();
    }
}
