package io.consort.kernel.ledger;

import io.consort.kernel.merkle.CachedTiles;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Tile;
import io.consort.kernel.merkle.TileSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Full tiles of a ledger, each held against the one above it, up to the tree in memory; so nothing that is served of the past can be
 * other than what was written, whenever it was changed in the store.
 */
final class VerifiedTiles implements TileSource {

    /** Tiles above the lowest level that stay in memory: those over the last 16 million entries. */
    private static final int KEPT = 256;

    private final Chain<?, ?> chain;
    private final TileSource cached;
    private volatile @Nullable Tile lastLeaves;
    private volatile @Nullable Edge lastEdge;
    private volatile @Nullable Head<?> furthest;

    VerifiedTiles(Chain<?, ?> chain) {
        this.chain = chain;
        this.cached = new CachedTiles(this::verified, KEPT);
    }

    @Override
    public Tile tile(int level, long index) {
        return cached.tile(level, index);
    }

    private Tile verified(int level, long index) {
        Tile last = lastLeaves;
        if (level == 0 && last != null && last.index() == index) {
            return last;
        }
        Tile tile = chain.tiles.tile(level, index).tile();
        if (!tile.isFull() || !tile.root().equals(rootOf(level, index))) {
            throw new CorruptLedgerException("tile " + level + "/" + index + " is not what it was");
        }
        if (level == 0) {
            lastLeaves = tile;
        }
        return tile;
    }

    /** What stands for a full tile in the level above it. */
    private Hash rootOf(int level, long index) {
        Head<?> head = head();
        long parent = index / Tile.WIDTH;
        int position = (int) (index % Tile.WIDTH);
        return hash(level + 1, parent, position, head);
    }

    /** The furthest that anybody was shown: whoever only reads may be further than the chain for a moment. */
    private Head<?> head() {
        Head<?> now = chain.head();
        Head<?> seen = furthest;
        return seen != null && seen.size() > now.size() ? seen : now;
    }

    /** A head that is durable is about to be read by. */
    void seen(Head<?> head) {
        if (head.size() > head().size()) {
            furthest = head;
        }
    }

    private Hash hash(int level, long index, int position, Head<?> head) {
        boolean full = index < head.size() >>> (8 * (level + 1));
        return full
                ? tile(level, index).hashes().get(position)
                : edge(head).levels().get(level).get(position);
    }

    private Edge edge(Head<?> head) {
        Edge last = lastEdge;
        if (last == null || last.size() != head.size()) {
            last = new Edge(head.size(), head.tree().levels());
            lastEdge = last;
        }
        return last;
    }

    /**
     * Holds the text of an entry against the tree.
     *
     * @throws CorruptLedgerException when it is not the one that was written
     */
    void check(long seq, String text, Head<?> head) {
        seen(head);
        Hash leaf = hash(0, (seq - 1) / Tile.WIDTH, (int) ((seq - 1) % Tile.WIDTH), head);
        if (!leaf.equals(Hashing.leaf(text.getBytes(StandardCharsets.UTF_8)))) {
            throw new CorruptLedgerException("entry " + seq + " is not the one that was written");
        }
    }

    /** What no full tile holds yet when the ledger has that size. */
    private record Edge(long size, List<List<Hash>> levels) {}
}
