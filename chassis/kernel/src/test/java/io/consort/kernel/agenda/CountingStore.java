package io.consort.kernel.agenda;

import io.consort.kernel.ledger.Block;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.LedgerId;
import java.util.List;
import java.util.Optional;

/** A store that counts how many ledgers were opened: for each it is asked once how far its scrub is. */
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
    public List<Block> blocks(LedgerId ledger, long from, int atMost, long enough) {
        return store.blocks(ledger, from, atMost, enough);
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
        opened += name.equals("scrub") ? 1 : 0;
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
