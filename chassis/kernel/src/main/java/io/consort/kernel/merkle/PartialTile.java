package io.consort.kernel.merkle;

import java.util.List;

/** The hashes of a level that do not fill a tile yet (0 to 255), and the peaks over them, so that neither is computed twice. */
record PartialTile(List<Hash> hashes, List<Hash> peaks) {

    static final PartialTile EMPTY = new PartialTile(List.of(), List.of());

    PartialTile {
        hashes = List.copyOf(hashes);
        peaks = List.copyOf(peaks);
    }

    static PartialTile of(List<Hash> hashes) {
        CompactRange range = new CompactRange();
        hashes.forEach(range::append);
        return new PartialTile(hashes, range.frontier());
    }

    int width() {
        return hashes.size();
    }

    /** The root of the perfect subtree of this height that begins at this offset; both aligned and within the width. */
    Hash node(int height, int offset) {
        int below = (1 << height) - 1;
        boolean isPeak = (width() & ~below) == offset + below + 1 && ((width() >> height) & 1) == 1;
        return isPeak ? peaks.get(Integer.bitCount(width() >> height) - 1) : hash(offset, offset + below + 1);
    }

    private Hash hash(int begin, int end) {
        CompactRange range = new CompactRange();
        hashes.subList(begin, end).forEach(range::append);
        return range.root();
    }
}
