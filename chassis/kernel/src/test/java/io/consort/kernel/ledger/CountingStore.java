package io.consort.kernel.ledger;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** Counts what is asked of a store, and can hold up what is written. */
final class CountingStore extends ForwardingBlockStore {

    final AtomicLong blocksRead = new AtomicLong();
    final AtomicLong headersRead = new AtomicLong();
    final ReentrantLock writes = new ReentrantLock();

    CountingStore() {
        super(new InMemoryBlockStore());
    }

    void forget() {
        blocksRead.set(0);
        headersRead.set(0);
    }

    @Override
    public Append append(Block block) {
        writes.lock();
        try {
            return super.append(block);
        } finally {
            writes.unlock();
        }
    }

    @Override
    public Optional<Block> block(LedgerId ledger, long height) {
        Optional<Block> found = super.block(ledger, height);
        found.ifPresent(block -> blocksRead.incrementAndGet());
        return found;
    }

    @Override
    public Optional<BlockHeader> header(LedgerId ledger, long height) {
        headersRead.incrementAndGet();
        return super.header(ledger, height);
    }

    @Override
    public List<Block> blocks(LedgerId ledger, long from, int atMost, long enough) {
        List<Block> found = super.blocks(ledger, from, atMost, enough);
        blocksRead.addAndGet(found.size());
        return found;
    }
}
