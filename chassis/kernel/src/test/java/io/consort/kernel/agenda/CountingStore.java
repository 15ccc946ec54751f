package io.consort.kernel.agenda;

import io.consort.kernel.ledger.Block;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.LedgerId;
import java.util.List;
import java.util.Optional;

/** A store that counts how many ledgers were opened: for each its snapshot is asked for once. */
final class CountingStore implements BlockStore {

    private final BlockStore store;
    int opened;

    CountingStore(BlockStore store) {
        this.store = store;
    }

    @Override
    public Append append(Block block) {
        return store.append(block);
    }

    @Override
    public Optional<Block> block(LedgerId ledger, long height) {
        return store.block(ledger, height);
    }

    @Override
    public List<Block> blocks(LedgerId ledger, long from, int atMost) {
        return store.blocks(ledger, from, atMost);
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
    public void writeSnapshot(Snapshot snapshot) {
        store.writeSnapshot(snapshot);
    }

    @Override
    public Optional<Snapshot> snapshot(LedgerId ledger) {
        opened++;
        return store.snapshot(ledger);
    }
}
