package io.consort.kernel.merkle;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The bytes in which up to 256 neighbouring entries are served (C2SP tlog-tiles): each entry after its length as an unsigned
 * 16-bit number, high byte first. They hash to the level 0 tile of the same index.
 */
public final class EntryBundle {

    /** Longest entry that the format can carry, in bytes: one less than 64 KiB. */
    public static final int MAX_ENTRY = 0xFFFF;

    private EntryBundle() {}

    /**
     * @param entries 1 to 256
     * @throws IllegalArgumentException when there are none or more, or one is too long
     */
    public static byte[] encode(List<byte[]> entries) {
        requireWidth(entries.size());
        int length =
                entries.stream().mapToInt(entry -> Short.BYTES + entry.length).sum();
        ByteBuffer bundle = ByteBuffer.allocate(length);
        for (byte[] entry : entries) {
            if (entry.length > MAX_ENTRY) {
                throw new IllegalArgumentException("An entry of " + entry.length + " bytes does not fit a bundle.");
            }
            bundle.putShort((short) entry.length).put(entry);
        }
        return bundle.array();
    }

    /**
     * @return the entries, in order
     * @throws IllegalArgumentException when the bytes end within an entry, or there are no entries or more than 256
     */
    public static List<byte[]> decode(byte[] bytes) {
        ByteBuffer bundle = ByteBuffer.wrap(bytes);
        List<byte[]> entries = new ArrayList<>();
        while (bundle.hasRemaining()) {
            entries.add(next(bundle));
        }
        requireWidth(entries.size());
        return entries;
    }

    private static byte[] next(ByteBuffer bundle) {
        int length = bundle.remaining() < Short.BYTES ? Integer.MAX_VALUE : Short.toUnsignedInt(bundle.getShort());
        if (length > bundle.remaining()) {
            throw new IllegalArgumentException("The bundle ends within an entry.");
        }
        byte[] entry = new byte[length];
        bundle.get(entry);
        return entry;
    }

    private static void requireWidth(int entries) {
        if (entries < 1 || entries > Tile.WIDTH) {
            throw new IllegalArgumentException("A bundle has 1 to 256 entries, not " + entries + ".");
        }
    }
}
