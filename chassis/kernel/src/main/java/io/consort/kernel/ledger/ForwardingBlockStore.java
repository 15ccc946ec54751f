package io.consort.kernel.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A store that has another do what it is asked, for those that do one thing differently. */
public abstract class ForwardingBlockStore implements BlockStore {

    private final BlockStore store;

    /**
     * @param store that does it
     */
    protected ForwardingBlockStore(BlockStore store) {
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
    public Optional<BlockHeader> header(LedgerId ledger, long height) {
        return store.header(ledger, height);
    }

    @Override
    public List<Block> blocks(LedgerId ledger, long from, int atMost, long enough) {
        return store.blocks(ledger, from, atMost, enough);
    }

    @Override
    public Optional<Instant> time() {
        return store.time();
    }

    @Override
    public void writeTiles(LedgerId ledger, List<StoredTile> tiles) {
        store.writeTiles(ledger, tiles);
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
