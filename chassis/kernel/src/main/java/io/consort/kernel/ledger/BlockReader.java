package io.consort.kernel.ledger;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Reads a ledger's blocks from a height on, some at a time, fetching the next while the last are worked on. */
final class BlockReader implements Iterable<List<Block>> {

    static final int FEW = 4;
    private static final int MANY = 1_024;

    /** Characters of entries that are fetched at once: what is held does not depend on how blocks were cut. */
    static final long ENOUGH = 512 * 1024;

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
            private int fair = FEW;
            private CompletableFuture<List<Block>> next = fetch(from, fair);

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
                fair = fairNumber(blocks);
                next = fetch(blocks.getLast().height() + 1, fair);
                return blocks;
            }
        };
    }

    private CompletableFuture<List<Block>> fetch(long height, int atMost) {
        return CompletableFuture.supplyAsync(() -> store.blocks(ledger, height, atMost, ENOUGH), FETCHER);
    }

    /** As many blocks as are about enough, judging by the last ones, so that none is read to be thrown away. */
    static int fairNumber(List<Block> last) {
        long length = 1;
        for (Block block : last) {
            length += block.length();
        }
        return (int) Math.clamp(ENOUGH * last.size() / length, 1, Math.min(MANY, FEW + 4L * last.size()));
    }
}
