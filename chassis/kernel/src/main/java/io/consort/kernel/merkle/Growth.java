package io.consort.kernel.merkle;

import java.util.ArrayList;
import java.util.List;

/** One append at work: carries full tiles upwards. Levels that are not touched stay the values they were. */
final class Growth {

    private final List<PartialTile> levels;
    private final List<GrowingTile> growing = new ArrayList<>();
    private final List<Tile> completed = new ArrayList<>();
    private long size;

    Growth(long size, List<PartialTile> levels) {
        this.size = size;
        this.levels = new ArrayList<>(levels);
    }

    void append(Hash leaf) {
        size = Math.addExact(size, 1);
        Hash carry = leaf;
        for (int level = 0; ; level++) {
            GrowingTile tile = at(level);
            tile.append(carry);
            if (tile.width() < Tile.WIDTH) {
                return;
            }
            long index = (size >>> (Tile.HEIGHT * (level + 1))) - 1;
            completed.add(new Tile(level, index, tile.hashes));
            carry = tile.range.root();
            growing.set(level, new GrowingTile(PartialTile.EMPTY));
        }
    }

    private GrowingTile at(int level) {
        if (level == growing.size()) {
            growing.add(new GrowingTile(level < levels.size() ? levels.get(level) : PartialTile.EMPTY));
        }
        return growing.get(level);
    }

    List<PartialTile> levels() {
        for (int level = 0; level < growing.size(); level++) {
            PartialTile partial = growing.get(level).partial();
            if (level < levels.size()) {
                levels.set(level, partial);
            } else {
                levels.add(partial);
            }
        }
        return List.copyOf(levels);
    }

    long size() {
        return size;
    }

    List<Tile> completed() {
        return completed;
    }

    private static final class GrowingTile {

        private final List<Hash> hashes;
        private final CompactRange range;

        GrowingTile(PartialTile from) {
            hashes = new ArrayList<>(from.hashes());
            range = new CompactRange(from.width(), from.peaks());
        }

        void append(Hash hash) {
            hashes.add(hash);
            range.append(hash);
        }

        int width() {
            return hashes.size();
        }

        PartialTile partial() {
            return new PartialTile(hashes, range.frontier());
        }
    }
}
