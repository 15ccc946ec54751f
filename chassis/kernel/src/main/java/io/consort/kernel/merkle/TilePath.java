package io.consort.kernel.merkle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a tile or of a bundle of entries, relative to a log's prefix (C2SP tlog-tiles): {@code
 * tile/<level>/<index>[.p/<width>]}, the index in groups of three digits, all but the last led by {@code x}. Tile 1,234,067
 * of level 0 is at {@code tile/0/x001/x234/067}.
 *
 * @param level 0 to 63, or {@link #ENTRIES}
 * @param index position in the level, from 0
 * @param width 1 to 256; 256 means full and is not written
 */
public record TilePath(int level, long index, int width) {

    /** The level that stands for bundles of entries; written {@code entries}. */
    public static final int ENTRIES = -1;

    private static final Pattern SYNTAX =
            Pattern.compile("tile/(entries|[0-9]{1,2})/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([0-9]{1,3}))?");

    /** Checks ranges: a tile whose first leaf no tree of less than 2⁶³ leaves reaches is none. */
    public TilePath {
        if (level < ENTRIES || level > 63 || index < 0 || index > lastIndex(level) || width < 1 || width > Tile.WIDTH) {
            throw new IllegalArgumentException(
                    "No such tile: level " + level + ", index " + index + ", width " + width);
        }
    }

    /** The last position of a level that has only leaves whose numbers are no overflow. */
    private static long lastIndex(int level) {
        int bits = Tile.HEIGHT * (Math.max(level, 0) + 1);
        return bits >= Long.SIZE - 1 ? 0 : (Long.MAX_VALUE >> bits) - 1;
    }

    /**
     * @param path as {@link #toString} writes it, and no other spelling
     * @throws IllegalArgumentException when it is not the address of a tile
     */
    public static TilePath parse(String path) {
        Matcher matcher = SYNTAX.matcher(path);
        if (!matcher.matches()) {
            throw notATile(path);
        }
        String level = matcher.group(1);
        String width = matcher.group(3);
        int number = level.equals("entries") ? ENTRIES : Integer.parseInt(level);
        long index = Long.parseLong(matcher.group(2).replace("/", "").replace("x", ""));
        int hashes = width == null ? Tile.WIDTH : Integer.parseInt(width);
        if (number > 63 || index > lastIndex(number) || hashes < 1 || hashes > Tile.WIDTH) {
            throw notATile(path);
        }
        TilePath parsed = new TilePath(number, index, hashes);
        if (!parsed.toString().equals(path)) {
            throw notATile(path);
        }
        return parsed;
    }

    private static IllegalArgumentException notATile(String path) {
        return new IllegalArgumentException("Not the path of a tile: " + path);
    }

    /** The number of the first leaf, from 0, under the tile or in the bundle. */
    public long firstLeaf() {
        return index << (Tile.HEIGHT * (Math.max(level, 0) + 1));
    }

    /** Whether it is for a bundle of entries, not for hashes. */
    public boolean isEntries() {
        return level == ENTRIES;
    }

    /** The path, without a leading slash. */
    @Override
    public String toString() {
        String groups = "%03d".formatted(index % 1000);
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            groups = "x%03d/%s".formatted(rest % 1000, groups);
        }
        String partial = width == Tile.WIDTH ? "" : ".p/" + width;
        return "tile/" + (isEntries() ? "entries" : level) + "/" + groups + partial;
    }
}
