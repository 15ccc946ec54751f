package io.consort.kernel.ledger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * Which request made which entry: from caller and idempotency key to the seq of the first entry. Kept for the whole ledger, in at
 * most 24 bytes a request, slack included: 96 bits of SHA-256 and the seq in a log in the order of entries, and small
 * open-addressing tables of positions in it. Whoever finds a seq here reads the entry, and sees by its key whether it is the one
 * that was meant. Not thread-safe; the ledger's lock guards it.
 */
final class KeyIndex {

    private static final int WORDS = 4;
    private static final int CHUNK = 256;
    private static final int SEGMENTS = 64;

    /** Bytes of a request in a snapshot. */
    private static final int RECORD = 20;

    private static final int[] NONE = {};

    private final List<int[]> chunks = new ArrayList<>();
    private long[] firsts = new long[4];
    private int count;

    private final int[][] segments = new int[SEGMENTS][];
    private final int[] used = new int[SEGMENTS];

    KeyIndex() {
        Arrays.fill(segments, NONE);
    }

    /** The seq that a request came to; empty where it is new. */
    OptionalLong find(String person, String key) {
        ByteBuffer digest = digest(person, key);
        int found = find(digest.getInt(0), digest.getInt(4), digest.getInt(8));
        return found == 0 ? OptionalLong.empty() : OptionalLong.of(seq(found - 1));
    }

    /** Remembers the first entry of a request; a later one under the same key changes nothing. */
    void add(String person, String key, long seq) {
        ByteBuffer digest = digest(person, key);
        add(digest.getInt(0), digest.getInt(4), digest.getInt(8), seq);
    }

    private void add(int a, int b, int c, long seq) {
        if (find(a, b, c) == 0) {
            append(a, b, c, seq);
        }
    }

    private void append(int a, int b, int c, long seq) {
        int at = count % CHUNK * WORDS;
        if (at == 0) {
            chunks.add(new int[CHUNK * WORDS]);
            if (chunks.size() > firsts.length) {
                firsts = Arrays.copyOf(firsts, firsts.length * 3 / 2);
            }
            firsts[chunks.size() - 1] = seq;
        }
        int[] chunk = chunks.getLast();
        chunk[at] = a;
        chunk[at + 1] = b;
        chunk[at + 2] = c;
        chunk[at + 3] = Math.toIntExact(seq - firsts[chunks.size() - 1]);
        count++;
        place(b & (SEGMENTS - 1), a, count);
    }

    private void place(int segment, int a, int position) {
        int[] table = segments[segment];
        if ((used[segment] + 1) * 5L > table.length * 4L) {
            table = grown(table);
            segments[segment] = table;
        }
        put(table, a, position);
        used[segment]++;
    }

    private int[] grown(int[] table) {
        if (table.length == 0) {
            return new int[4];
        }
        int[] larger = new int[table.length / 2 * 3];
        for (int position : table) {
            if (position != 0) {
                put(larger, word(position - 1, 0), position);
            }
        }
        return larger;
    }

    private static void put(int[] table, int a, int position) {
        int slot = slot(table, a);
        while (table[slot] != 0) {
            slot = slot + 1 == table.length ? 0 : slot + 1;
        }
        table[slot] = position;
    }

    /** The position after that of the request in the log; 0 where it is not there. */
    private int find(int a, int b, int c) {
        int[] table = segments[b & (SEGMENTS - 1)];
        if (table.length == 0) {
            return 0;
        }
        int slot = slot(table, a);
        while (table[slot] != 0) {
            int at = table[slot] - 1;
            if (word(at, 0) == a && word(at, 1) == b && word(at, 2) == c) {
                return at + 1;
            }
            slot = slot + 1 == table.length ? 0 : slot + 1;
        }
        return 0;
    }

    private static int slot(int[] table, int a) {
        return (int) ((Integer.toUnsignedLong(a) * table.length) >>> Integer.SIZE);
    }

    private int word(int position, int word) {
        return chunks.get(position / CHUNK)[position % CHUNK * WORDS + word];
    }

    private long seq(int position) {
        return firsts[position / CHUNK] + word(position, 3);
    }

    /** What it takes of the heap, in bytes. */
    long heap() {
        long tables = 0;
        for (int[] table : segments) {
            tables += 16 + 4L * table.length;
        }
        return chunks.size() * (CHUNK * WORDS * 4L + 32) + tables + 1_024;
    }

    /** What it holds now, for a snapshot that is written while it grows. For the holder of the lock; cheap. */
    Log log() {
        return new Log(chunks.toArray(int[][]::new), Arrays.copyOf(firsts, chunks.size()), count);
    }

    /** Reads what {@link Log#write} wrote. */
    static KeyIndex read(DataInput in) throws IOException {
        KeyIndex index = new KeyIndex();
        int count = in.readInt();
        index.expect(count);
        byte[] some = new byte[RECORD * CHUNK];
        for (int left = count; left > 0; left -= CHUNK) {
            int length = RECORD * Math.min(left, CHUNK);
            in.readFully(some, 0, length);
            ByteBuffer records = ByteBuffer.wrap(some, 0, length);
            while (records.hasRemaining()) { // each is there once
                index.append(records.getInt(), records.getInt(), records.getInt(), records.getLong());
            }
        }
        return index;
    }

    /** Tables that so many fit into, spread as evenly as hashes are, so that they need not grow. */
    private void expect(int requests) {
        int each = requests / SEGMENTS;
        int length = (each + 3 * (int) Math.sqrt(each) + 1) / 4 * 5;
        if (length > 0) {
            Arrays.setAll(segments, _ -> new int[length]);
        }
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

    /** The log as it was: what is in it never changes, so that no copy is needed, and a longer one begins with the same bytes. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Log(int[][] chunks, long[] firsts, int count) {

        void write(DataOutput out) throws IOException {
            out.writeInt(count);
            for (int position = 0; position < count; position++) {
                int[] chunk = chunks[position / CHUNK];
                int at = position % CHUNK * WORDS;
                out.writeInt(chunk[at]);
                out.writeInt(chunk[at + 1]);
                out.writeInt(chunk[at + 2]);
                out.writeLong(firsts[position / CHUNK] + chunk[at + 3]);
            }
        }
    }
}
