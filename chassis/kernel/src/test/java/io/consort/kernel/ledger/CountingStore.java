package io.consort.kernel.ledger;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** Counts what is asked of a store, and can hold up what is written. */
final class CountingStore implements BlockStore {

    final AtomicLong blocksRead = new AtomicLong();
    final AtomicLong headersRead = new AtomicLong();
    final ReentrantLock writes = new ReentrantLock();
    private final BlockStore store = new InMemoryBlockStore();

    void forget() {
        blocksRead.set(0);
        headersRead.set(0);
    }

    @Override
    public Append append(Block block) {
        writes.lock();
        try {
            return store.append(block);
        } finally {
            writes.unlock();
        }
    }

    @Override
    public Optional<Block> block(LedgerId ledger, long height) {
        Optional<Block> found = store.block(ledger, height);
        found.ifPresent(block -> blocksRead.incrementAndGet());
        return found;
    }

    @Override
    public Optional<BlockHeader> header(LedgerId ledger, long height) {
        headersRead.incrementAndGet();
        return store.header(ledger, height);
    }

    @Override
    public List<Block> blocks(LedgerId ledger, long from, int atMost, long enough) {
        List<Block> found = store.blocks(ledger, from, atMost, enough);
        blocksRead.addAndGet(found.size());
        return found;
    }

    @Override
    public void writeTile(LedgerId ledger, StoredTile tile) {
        store.writeTile(ledger, tile);
    }

    @Override
    public Optional<StoredTile> tile(LedgerId ledger, int level, long index) {
        return store.tile(ledger, level, index);
    }

    @Override
    public Optional<Memo> memo(LedgerId ledger, String name) {
        return store.memo(ledger, name);
    }

    @Override
    public boolean replaceMemo(Memo next) {
        return store.replaceMemo(next);
    }

    @Override
    public void writePart(LedgerId ledger, String part, byte[] content) {
        store.writePart(ledger, part, content);
    }

    @Override
    public Optional<byte[]> part(LedgerId ledger, String part) {
        return store.part(ledger, part);
    }

    @Override
    public boolean removePart(LedgerId ledger, String part) {
        return store.removePart(ledger, part);
    }
}
