package io.consort.kernel.merkle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Up to 256 neighbouring hashes of one level of a tree (C2SP tlog-tiles). At level 0 they are leaf hashes; at level
 * {@code l + 1} each is the root of a full tile of level {@code l}. A full tile never changes, so it is written once and
 * cached for ever.
 *
 * <p>The nodes within a full tile are computed when they are first asked for and kept, so that a tile that stays in memory
 * answers proofs without hashing.
 */
public final class Tile {

    /** Hashes of a full tile. */
    public static final int WIDTH = 256;

    /** Levels of binary tree within one tile. */
    static final int HEIGHT = 8;

    private final int level;
    private final long index;
    private final List<Hash> hashes;
    private volatile @Nullable List<List<Hash>> inner;

    /**
     * @param level 0 to 7; a tile of level {@code l} spans {@code 256^(l+1)} leaves when it is full
     * @param index position in its level, from 0
     * @param hashes 1 to 256, from left to right; copied
     * @throws IllegalArgumentException when one is out of range
     */
    public Tile(int level, long index, List<Hash> hashes) {
        if (level < 0 || level > 7 || index < 0) {
            throw new IllegalArgumentException("There is no tile " + index + " of level " + level + ".");
        }
        if (hashes.isEmpty() || hashes.size() > WIDTH) {
            throw new IllegalArgumentException("A tile has 1 to 256 hashes, not " + hashes.size() + ".");
        }
        this.level = level;
        this.index = index;
        this.hashes = List.copyOf(hashes);
    }

    /**
     * A tile as it is stored and served.
     *
     * @param bytes its hashes, one after another
     * @throws IllegalArgumentException when they are not 1 to 256 whole hashes
     */
    public static Tile decode(int level, long index, byte[] bytes) {
        if (bytes.length % Hash.SIZE != 0 || bytes.length > WIDTH * Hash.SIZE) {
            throw new IllegalArgumentException("Not a tile: " + bytes.length + " bytes.");
        }
        List<Hash> hashes = new ArrayList<>(bytes.length / Hash.SIZE);
        for (int offset = 0; offset < bytes.length; offset += Hash.SIZE) {
            byte[] hash = new byte[Hash.SIZE];
            System.arraycopy(bytes, offset, hash, 0, Hash.SIZE);
            hashes.add(Hash.owning(hash));
        }
        return new Tile(level, index, hashes);
    }

    /** How far from the leaves, in tiles. */
    public int level() {
        return level;
    }

    /** Position in its level, from 0. */
    public long index() {
        return index;
    }

    /** Its hashes, from left to right. */
    public List<Hash> hashes() {
        return hashes;
    }

    /** Its hashes, one after another: 8,192 bytes for a full tile. */
    public byte[] encode() {
        byte[] bytes = new byte[hashes.size() * Hash.SIZE];
        for (int position = 0; position < hashes.size(); position++) {
            hashes.get(position).copyTo(bytes, position * Hash.SIZE);
        }
        return bytes;
    }

    /** Whether it can no longer change. */
    public boolean isFull() {
        return hashes.size() == WIDTH;
    }

    /**
     * What this tile was when the tree was smaller.
     *
     * @param width 1 to the present number of hashes
     */
    public Tile prefix(int width) {
        return new Tile(level, index, hashes.subList(0, width));
    }

    /** Where it is served. */
    public TilePath path() {
        return new TilePath(level, index, hashes.size());
    }

    /** The root over a full tile's hashes: what stands for it in the level above. */
    public Hash root() {
        return Hashing.node(node(HEIGHT - 1, 0), node(HEIGHT - 1, WIDTH / 2));
    }

    /** The root of the subtree of this height (0 to 7) that begins at this offset, a multiple of its width. Full tiles only. */
    Hash node(int height, int offset) {
        if (height == 0) {
            return hashes.get(offset);
        }
        List<List<Hash>> nodes = inner;
        if (nodes == null) {
            nodes = hashUpwards();
            inner = nodes;
        }
        return nodes.get(height - 1).get(offset >> height);
    }

    private List<List<Hash>> hashUpwards() {
        List<List<Hash>> heights = new ArrayList<>(HEIGHT - 1);
        List<Hash> below = hashes;
        for (int height = 1; height < HEIGHT; height++) {
            List<Hash> nodes = new ArrayList<>(below.size() / 2);
            for (int left = 0; left < below.size(); left += 2) {
                nodes.add(Hashing.node(below.get(left), below.get(left + 1)));
            }
            heights.add(nodes);
            below = nodes;
        }
        return heights;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tile tile && level == tile.level && index == tile.index && hashes.equals(tile.hashes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, index, hashes);
    }

    /** Its path. */
    @Override
    public String toString() {
        return path().toString();
    }
}
