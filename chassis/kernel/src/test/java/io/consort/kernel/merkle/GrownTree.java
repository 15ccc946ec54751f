package io.consort.kernel.merkle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A tree together with the tiles it completed, kept in memory; counts what is read. */
final class GrownTree implements TileSource {

    private record Key(int level, long index) {}

    private final Map<Key, Tile> tiles = new HashMap<>();
    private Tree tree = Tree.EMPTY;
    private int reads;

    static GrownTree of(List<Hash> leaves) {
        GrownTree grown = new GrownTree();
        grown.append(leaves);
        return grown;
    }

    void append(List<Hash> leaves) {
        Tree.Appended appended = tree.append(leaves);
        tree = appended.tree();
        appended.completed().forEach(tile -> tiles.put(new Key(tile.level(), tile.index()), tile));
    }

    Tree tree() {
        return tree;
    }

    Proofs proofs() {
        return new Proofs(tree, this);
    }

    int tiles() {
        return tiles.size();
    }

    int reads() {
        return reads;
    }

    @Override
    public Tile tile(int level, long index) {
        reads++;
        return Objects.requireNonNull(tiles.get(new Key(level, index)), () -> "no tile " + level + "/" + index);
    }
}
