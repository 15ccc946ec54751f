package io.consort.kernel.ledger;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A store that loses answers, before or after it has done what it was asked; and that can be tampered with. */
final class FaultyStore implements BlockStore {

    private final BlockStore store;
    private final Random random;
    private final double faults;
    volatile boolean down;
    volatile @Nullable Error error;
    volatile @Nullable Clock clock;

    /** Until it is open, nothing is answered. */
    volatile @Nullable CountDownLatch gate;

    volatile UnaryOperator<Optional<Block>> tamper = UnaryOperator.identity();
    volatile UnaryOperator<Optional<StoredTile>> tamperTile = UnaryOperator.identity();

    FaultyStore(long seed, double faults) {
        this(new InMemoryBlockStore(), seed, faults);
    }

    private FaultyStore(BlockStore store, long seed, double faults) {
        this.store = store;
        this.random = new Random(seed);
        this.faults = faults;
    }

    /** The same content without the faults. */
    FaultyStore calm() {
        return new FaultyStore(store, 0, 0);
    }

    @Override
    public Append append(Block block) {
        maybeFail();
        Append append = store.append(block);
        maybeFail();
        return append;
    }

    @Override
    public Optional<Block> block(LedgerId ledger, long height) {
        maybeFail();
        return tamper.apply(store.block(ledger, height));
    }

    @Override
    public List<Block> blocks(LedgerId ledger, long from, int atMost, long enough) {
        maybeFail();
        List<Block> found = new java.util.ArrayList<>();
        long length = 0;
        for (long height = from; height < from + atMost && length < enough; height++) {
            Optional<Block> block = tamper.apply(store.block(ledger, height));
            if (block.isEmpty()) {
                break;
            }
            found.add(block.get());
            length += block.get().length();
        }
        return found;
    }

    @Override
    public void writeTiles(LedgerId ledger, List<StoredTile> tiles) {
        maybeFail();
        store.writeTiles(ledger, tiles);
    }

    @Override
    public Optional<StoredTile> tile(LedgerId ledger, int level, long index) {
        maybeFail();
        return tamperTile.apply(store.tile(ledger, level, index));
    }

    @Override
    public Optional<Memo> memo(LedgerId ledger, String name) {
        maybeFail();
        return store.memo(ledger, name);
    }

    @Override
    public boolean replaceMemo(Memo next) {
        maybeFail();
        boolean replaced = store.replaceMemo(next);
        maybeFail();
        return replaced;
    }

    @Override
    public void writePart(LedgerId ledger, String part, byte[] content) {
        maybeFail();
        store.writePart(ledger, part, content);
    }

    @Override
    public Optional<byte[]> part(LedgerId ledger, String part) {
        maybeFail();
        return store.part(ledger, part);
    }

    @Override
    public boolean removePart(LedgerId ledger, String part) {
        maybeFail();
        return store.removePart(ledger, part);
    }

    @Override
    public Optional<Instant> time() {
        maybeFail();
        return Optional.ofNullable(clock).map(Clock::instant);
    }

    private void maybeFail() {
        CountDownLatch closed = gate;
        if (closed != null) {
            try {
                closed.await();
            } catch (InterruptedException interrupted) {
                throw new StoreUnavailableException("interrupted", interrupted);
            }
        }
        failByChance();
    }

    private synchronized void failByChance() {
        if (error != null) {
            throw error;
        }
        if (down || random.nextDouble() < faults) {
            throw new StoreUnavailableException("a fault on purpose", new IOException("connection reset"));
        }
    }
}
