package io.consort.kernel.merkle;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps the full tiles above the leaves that were read last. Every proof of a log needs the same few of them; kept, they cost
 * neither a read nor a hash, so that a proof costs one tile of leaf hashes, whatever the size of the log. Those at level 0 are
 * not kept: there are 256 times as many, and few are asked for twice. Safe for use by many threads.
 */
public final class CachedTiles implements TileSource {

    private final TileSource source;
    private final Map<TilePath, Tile> recent;

    /**
     * @param source where other tiles are read
     * @param capacity number of tiles kept, at most some 50 KB each
     */
    public CachedTiles(TileSource source, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("A cache of " + capacity + " tiles keeps nothing.");
        }
        this.source = source;
        this.recent = new Recent(capacity);
    }

    /** Reads outside the lock: two threads may read the same tile, none waits for another's read. */
    @Override
    public Tile tile(int level, long index) {
        if (level == 0) {
            return source.tile(level, index);
        }
        TilePath path = new TilePath(level, index, Tile.WIDTH);
        synchronized (recent) {
            Tile kept = recent.get(path);
            if (kept != null) {
                return kept;
            }
        }
        Tile read = source.tile(level, index);
        synchronized (recent) {
            recent.put(path, read);
        }
        return read;
    }

    /** In the order of last use; the eldest goes first. */
    private static final class Recent extends LinkedHashMap<TilePath, Tile> {

        private final int capacity;

        Recent(int capacity) {
            super(16, 0.75f, true);
            this.capacity = capacity;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<TilePath, Tile> eldest) {
            return size() > capacity;
        }
    }
}
