package io.consort.kernel.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * Up to 256 neighbouring hashes of one level of a tree (C2SP tlog-tiles). At level 0 they are leaf hashes; at level
 * {@code l + 1} each is the root of a full tile of level {@code l}. A full tile never changes, so it is written once and
 * cached for ever.
 *
 * @param level 0 to 7; a tile of level {@code l} spans {@code 256^(l+1)} leaves when it is full
 * @param index position in its level, from 0
 * @param hashes 1 to 256, from left to right
 */
public record Tile(int level, long index, List<Hash> hashes) {

    /** Hashes of a full tile. */
    public static final int WIDTH = 256;

    /** Levels of binary tree within one tile. */
    static final int HEIGHT = 8;

    /** Checks ranges and copies the list. */
    public Tile {
        if (level < 0 || level > 7 || index < 0) {
            throw new IllegalArgumentException("There is no tile " + index + " of level " + level + ".");
        }
        if (hashes.isEmpty() || hashes.size() > WIDTH) {
            throw new IllegalArgumentException("A tile has 1 to 256 hashes, not " + hashes.size() + ".");
        }
        hashes = List.copyOf(hashes);
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
}
