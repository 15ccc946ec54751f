package io.consort.kernel.ledger;

import java.time.Duration;
import java.util.Optional;

/** Writes a block and finds out for certain what became of it: by reading it back, never by guessing. */
final class BlockWrite {

    private static final long FIRST_PAUSE_MILLIS = 5;
    private static final long LONGEST_PAUSE_MILLIS = 500;

    private final BlockStore store;
    private final Duration patience;

    BlockWrite(BlockStore store, Duration patience) {
        this.store = store;
        this.patience = patience;
    }

    /**
     * Whether the block at its height is this one. To write the same block again is harmless, since its height is unique: so
     * an uncertain write is simply asked for again until the store says what is there.
     *
     * @throws StoreUnavailableException when the store gave no answer in time
     */
    boolean isOurs(Block block) {
        long deadline = System.nanoTime() + patience.toNanos();
        long pause = FIRST_PAUSE_MILLIS;
        while (true) {
            try {
                if (store.append(block) == BlockStore.Append.WRITTEN) {
                    return true;
                }
                Optional<Block> there = store.block(block.ledger(), block.height());
                if (there.isPresent()) {
                    return there.get().equals(block);
                }
            } catch (StoreUnavailableException uncertain) {
                if (System.nanoTime() > deadline) {
                    throw uncertain;
                }
            }
            pause(pause);
            pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailableException("interrupted while a write was resolved", interrupted);
        }
    }
}
