package io.consort.kernel.ledger;

import io.consort.kernel.ledger.BlockStore.StoredTile;
import io.consort.kernel.merkle.Tile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The full tiles of a ledger's tree: stored beside the writing of blocks, and served from memory until they are. */
final class KeptTiles {

    private static final Logger LOG = LoggerFactory.getLogger(KeptTiles.class);

    /** Tiles of 8 KiB that are written in one request. */
    private static final int TOGETHER = 64;

    private final LedgerId ledger;
    private final BlockStore store;
    private final Map<TileId, StoredTile> unsaved = new ConcurrentHashMap<>();
    private final AtomicBoolean saving = new AtomicBoolean();

    KeptTiles(LedgerId ledger, BlockStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    /** Serves the tiles that were completed between a head and a later one from now on. */
    void keep(Head<?> before, Head<?> next, List<Tile> completed) {
        for (Tile tile : completed) {
            unsaved.put(
                    new TileId(tile.level(), tile.index()),
                    new StoredTile(tile, tile.level() == 0 ? before.heightOf(tile, next.height()) : 0));
        }
    }

    /** Has another thread store what is not yet stored, once that is worth a request: each costs the store a flush of its own. */
    void saveSoon() {
        if (unsaved.size() >= TOGETHER && saving.compareAndSet(false, true)) {
            try {
                Thread.startVirtualThread(this::saveNow);
            } catch (Throwable noThread) {
                saving.set(false);
                throw noThread;
            }
        }
    }

    private void saveNow() {
        try {
            save();
        } catch (StoreUnavailableException later) {
            LOG.debug("Tiles of {} are stored later: {}", ledger, later.getMessage());
        } finally {
            saving.set(false);
        }
    }

    /** Stores what is not yet stored. */
    void save() {
        List<StoredTile> waiting = List.copyOf(unsaved.values());
        for (int from = 0; from < waiting.size(); from += TOGETHER) {
            List<StoredTile> some = waiting.subList(from, Math.min(waiting.size(), from + TOGETHER));
            store.writeTiles(ledger, some);
            some.forEach(each ->
                    unsaved.remove(new TileId(each.tile().level(), each.tile().index())));
        }
    }

    /**
     * A full tile, stored or about to be.
     *
     * @throws CorruptLedgerException when it is not there, or not whole
     */
    StoredTile tile(int level, long index) {
        StoredTile waiting = unsaved.get(new TileId(level, index));
        if (waiting != null) {
            return waiting;
        }
        StoredTile stored = store.tile(ledger, level, index)
                .orElseThrow(() -> new CorruptLedgerException("tile " + level + "/" + index + " is missing"));
        if (stored.tile().hashes().size() != Tile.WIDTH) {
            throw new CorruptLedgerException("tile " + level + "/" + index + " is not whole");
        }
        return stored;
    }

    private record TileId(int level, long index) {}
}
