package io.consort.kernel.ledger;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Reads a ledger's blocks from a height on, some at a time, fetching the next while the last are worked on. */
final class BlockReader implements Iterable<List<Block>> {

    private static final int FEW = 16;
    private static final int MANY = 1_024;
    private static final int FAIR_ENTRIES = 8_192;
    private static final Executor FETCHER = Thread::startVirtualThread;

    private final BlockStore store;
    private final LedgerId ledger;
    private final long from;

    BlockReader(BlockStore store, LedgerId ledger, long from) {
        this.store = store;
        this.ledger = ledger;
        this.from = from;
    }

    @Override
    public Iterator<List<Block>> iterator() {
        return new Iterator<>() {
            private CompletableFuture<List<Block>> next = fetch(from, FEW);

            @Override
            public boolean hasNext() {
                return !Answer.of(next).isEmpty();
            }

            @Override
            public List<Block> next() {
                List<Block> blocks = Answer.of(next);
                if (blocks.isEmpty()) {
                    throw new NoSuchElementException();
                }
                next = fetch(blocks.getLast().height() + 1, fairNumber(blocks));
                return blocks;
            }
        };
    }

    private CompletableFuture<List<Block>> fetch(long height, int atMost) {
        return CompletableFuture.supplyAsync(() -> store.blocks(ledger, height, atMost), FETCHER);
    }

    /** As many blocks as hold a fair number of entries, judging by the last ones: long blocks few, short ones many. */
    private static int fairNumber(List<Block> last) {
        long entries = last.getLast().size() - last.getFirst().firstSeq() + 1;
        long perBlock = Math.max(1, entries / last.size());
        return Math.clamp(FAIR_ENTRIES / perBlock, FEW, MANY);
    }
}
