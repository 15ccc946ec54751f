package io.consort.kernel.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.OptionalLong;

/**
 * Which request made which entry: from caller and idempotency key to the seq of the first entry. Kept for the whole ledger,
 * in 24 bytes a request and the table's slack: an open-addressing table over 128 bits of SHA-256. Not thread-safe; the
 * ledger's lock guards it.
 */
final class KeyIndex {

    private static final int WORDS = 3;

    private long[] table;
    private int used;

    KeyIndex() {
        this(new long[WORDS * 64], 0);
    }

    private KeyIndex(long[] table, int used) {
        this.table = table;
        this.used = used;
    }

    OptionalLong find(String person, String key) {
        ByteBuffer digest = digest(person, key);
        int at = slot(table, digest.getLong(0), digest.getLong(8));
        return table[at + 2] == 0 ? OptionalLong.empty() : OptionalLong.of(table[at + 2]);
    }

    /** Remembers the first entry of a request; a later one under the same key changes nothing. */
    void add(String person, String key, long seq) {
        ByteBuffer digest = digest(person, key);
        long high = digest.getLong(0);
        long low = digest.getLong(8);
        int at = slot(table, high, low);
        if (table[at + 2] != 0) {
            return;
        }
        put(table, at, high, low, seq);
        used++;
        if (used * 2 > table.length / WORDS) {
            grow();
        }
    }

    byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + used * WORDS * Long.BYTES);
        bytes.putInt(used);
        for (int at = 0; at < table.length; at += WORDS) {
            if (table[at + 2] != 0) {
                bytes.putLong(table[at]).putLong(table[at + 1]).putLong(table[at + 2]);
            }
        }
        return bytes.array();
    }

    static KeyIndex fromBytes(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        int used = bytes.getInt();
        long[] table = new long[WORDS * Math.max(64, Integer.highestOneBit(Math.max(1, used)) * 4)];
        for (int i = 0; i < used; i++) {
            long high = bytes.getLong();
            long low = bytes.getLong();
            put(table, slot(table, high, low), high, low, bytes.getLong());
        }
        return new KeyIndex(table, used);
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (int at = 0; at < table.length; at += WORDS) {
            if (table[at + 2] != 0) {
                put(larger, slot(larger, table[at], table[at + 1]), table[at], table[at + 1], table[at + 2]);
            }
        }
        table = larger;
    }

    private static void put(long[] table, int at, long high, long low, long seq) {
        table[at] = high;
        table[at + 1] = low;
        table[at + 2] = seq;
    }

    /** Where the key is, or the free place where it would be. The table's length in slots is a power of two. */
    private static int slot(long[] table, long high, long low) {
        int slots = table.length / WORDS;
        int slot = (int) (high & (slots - 1));
        while (table[slot * WORDS + 2] != 0 && (table[slot * WORDS] != high || table[slot * WORDS + 1] != low)) {
            slot = (slot + 1) & (slots - 1);
        }
        return slot * WORDS;
    }

    private static ByteBuffer digest(String person, String key) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(person.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) '\n');
            return ByteBuffer.wrap(sha.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
