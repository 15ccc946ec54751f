package io.consort.kernel.merkle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The Merkle tree of a log at one size, as a value: what is not in full tiles yet, at most 255 hashes for each level of tiles.
 * It grows by {@link #append} into another tree and the tiles that are full from then on; whoever keeps those can prove
 * anything about any tree up to this one ({@link Proofs}). Safe to share.
 */
public final class Tree {

    /** The tree without leaves. */
    public static final Tree EMPTY = new Tree(0, List.of());

    private final long size;
    private final List<PartialTile> levels;

    private Tree(long size, List<PartialTile> levels) {
        this.size = size;
        this.levels = levels;
    }

    /**
     * A tree from a snapshot.
     *
     * @param size number of leaves
     * @param levels what {@link #levels} said of it
     * @throws IllegalArgumentException when a tree of this size has other levels
     */
    public static Tree restore(long size, List<List<Hash>> levels) {
        if (size < 0 || levels.size() != levelsOf(size)) {
            throw new IllegalArgumentException("A tree of size " + size + " has not " + levels.size() + " levels.");
        }
        for (int level = 0; level < levels.size(); level++) {
            if (levels.get(level).size() != widthOf(size, level)) {
                throw new IllegalArgumentException("Level " + level + " of a tree of size " + size + " has not "
                        + levels.get(level).size() + " hashes outside full tiles.");
            }
        }
        return new Tree(size, levels.stream().map(PartialTile::of).toList());
    }

    /**
     * Adds leaves at the right; the cost depends on their number, not on the size of the tree.
     *
     * @param leaves leaf hashes, in order
     */
    public Appended append(List<Hash> leaves) {
        Growth growth = new Growth(size, levels);
        leaves.forEach(growth::append);
        return new Appended(new Tree(growth.size(), growth.levels()), growth.completed());
    }

    /** Number of leaves. */
    public long size() {
        return size;
    }

    /** For each level of tiles, from the leaves upwards, the hashes that no full tile holds yet. For a snapshot. */
    public List<List<Hash>> levels() {
        return levels.stream().map(PartialTile::hashes).toList();
    }

    /** The tiles at the right edge that are not full, from the leaves upwards. Levels without one are left out. */
    public List<Tile> partialTiles() {
        return IntStream.range(0, levels.size())
                .filter(level -> widthOf(size, level) > 0)
                .mapToObj(level ->
                        new Tile(level, fullTilesOf(level), levels.get(level).hashes()))
                .toList();
    }

    /** The roots of its perfect subtrees, largest first: one for each bit set in the size. */
    public List<Hash> frontier() {
        List<Hash> frontier = new ArrayList<>();
        levels.reversed().forEach(level -> frontier.addAll(level.peaks()));
        return List.copyOf(frontier);
    }

    /** The Merkle tree hash (RFC 6962 §2.1). */
    public Hash root() {
        return CompactRange.root(frontier());
    }

    PartialTile partial(int level) {
        return levels.get(level);
    }

    /** Number of full tiles of a level. */
    long fullTilesOf(int level) {
        return level >= levelsOf(size) ? 0 : (size >>> (Tile.HEIGHT * level)) >>> Tile.HEIGHT;
    }

    private static int levelsOf(long size) {
        return (Long.SIZE - Long.numberOfLeadingZeros(size) + Tile.HEIGHT - 1) / Tile.HEIGHT;
    }

    private static int widthOf(long size, int level) {
        return (int) (size >>> (Tile.HEIGHT * level)) & (Tile.WIDTH - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tree tree && size == tree.size && levels.equals(tree.levels);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(size) + levels.hashCode();
    }

    @Override
    public String toString() {
        return "Tree[size=" + size + ", root=" + root() + "]";
    }

    /**
     * What an append makes.
     *
     * @param tree the grown tree
     * @param completed tiles that are full since then, of all levels, in the order in which they filled up
     */
    public record Appended(Tree tree, List<Tile> completed) {

        /** Copies the list. */
        public Appended {
            completed = List.copyOf(completed);
        }
    }
}
