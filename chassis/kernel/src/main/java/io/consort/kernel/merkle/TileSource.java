package io.consort.kernel.merkle;

/** Where full tiles are read from. A port: in memory, in a database, or at another party's log. */
@FunctionalInterface
public interface TileSource {

    /**
     * @param level 0 to 7
     * @param index of a tile that a tree has completed
     * @return the full tile
     * @throws RuntimeException when it cannot be had; never a tile that is not full
     */
    Tile tile(int level, long index);
}
