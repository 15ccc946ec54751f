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

    /** Checks ranges. */
    public TilePath {
        if (level < ENTRIES || level > 63 || index < 0 || width < 1 || width > Tile.WIDTH) {
            throw new IllegalArgumentException(
                    "No such tile: level " + level + ", index " + index + ", width " + width);
        }
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
        TilePath parsed = new TilePath(
                level.equals("entries") ? ENTRIES : Integer.parseInt(level),
                Long.parseLong(matcher.group(2).replace("/", "").replace("x", "")),
                width == null ? Tile.WIDTH : Integer.parseInt(width));
        if (!parsed.toString().equals(path)) {
            throw notATile(path);
        }
        return parsed;
    }

    private static IllegalArgumentException notATile(String path) {
        return new IllegalArgumentException("Not the path of a tile: " + path);
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
