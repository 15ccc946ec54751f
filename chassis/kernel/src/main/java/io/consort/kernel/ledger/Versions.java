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
import org.jspecify.annotations.Nullable;

/**
 * The seqs of each resource's entries, as one head of a ledger has them: never changed in place, and sharing with the heads
 * before it what did not change. It takes some 30 bytes a resource: of a subject only 128 bits of its SHA-256 are kept, in a trie over
 * those bits with eight branches a node, whose leaves are arrays of up to {@value #FULL} resources. A leaf has the seq of the last
 * entry; those before it are found by the {@link Lineage}.
 */
final class Versions {

    private static final int FULL = 16;
    private static final int WORDS = 3; // the digest's halves, and the seq
    private static final int BITS = 3;
    private static final int BRANCHES = 1 << BITS;

    /** Of a ledger without entries. */
    static final Versions NONE = new Versions(new long[0], 0, Lineage.NONE);

    private final Object root; // a leaf, which is a long[]; or its branches, an Object[]
    private final int size;
    private final Lineage lineage;

    private Versions(Object root, int size, Lineage lineage) {
        this.root = root;
        this.size = size;
        this.lineage = lineage;
    }

    /** How many resources. */
    int size() {
        return size;
    }

    /** The seq of the resource's last entry; empty when it has none. */
    OptionalLong of(String subject) {
        return of(digest(subject));
    }

    /**
     * The seqs of the resource's entries, in their order.
     *
     * @param most of so many at most, the last ones
     */
    List<Long> all(String subject, int most) {
        List<Long> back = new ArrayList<>();
        for (long seq = of(subject).orElse(0); seq != 0 && back.size() < most; seq = lineage.before(seq)) {
            back.add(seq);
        }
        return List.copyOf(back.reversed());
    }

    private OptionalLong of(ByteBuffer digest) {
        long high = digest.getLong(0);
        long low = digest.getLong(8);
        Object node = root;
        for (int level = 0; node instanceof Object[] branches; level++) {
            node = branches[branch(high, level)];
        }
        int at = node == null ? -1 : find((long[]) node, high, low);
        return at < 0 ? OptionalLong.empty() : OptionalLong.of(((long[]) node)[at + 2]);
    }

    /** With the ledger's next entry, which is about a resource. */
    Versions with(String subject, long seq) {
        if (seq != lineage.size() + 1L) {
            throw new IllegalArgumentException("Entry " + seq + " does not follow " + lineage.size());
        }
        ByteBuffer digest = digest(subject);
        long before = of(digest).orElse(0);
        return new Versions(
                with(root, 0, new long[] {digest.getLong(0), digest.getLong(8), seq}),
                before == 0 ? size + 1 : size,
                lineage.with(before));
    }

    private static Object with(@Nullable Object node, int level, long[] entry) {
        if (node == null) {
            return entry;
        }
        if (node instanceof Object[] branches) {
            Object[] copy = branches.clone();
            int at = branch(entry[0], level);
            copy[at] = with(copy[at], level + 1, entry);
            return copy;
        }
        long[] leaf = (long[]) node;
        int at = find(leaf, entry[0], entry[1]);
        if (at < 0 && leaf.length == FULL * WORDS) {
            return with(split(leaf, level), level, entry);
        }
        long[] copy = Arrays.copyOf(leaf, at < 0 ? leaf.length + WORDS : leaf.length);
        System.arraycopy(entry, 0, copy, at < 0 ? leaf.length : at, WORDS);
        return copy;
    }

    /** SHA-256 spreads: seventeen digests that have a whole half in common are not found. */
    private static Object[] split(long[] leaf, int level) {
        Object[] branches = new Object[BRANCHES];
        for (int at = 0; at < leaf.length; at += WORDS) {
            int branch = branch(leaf[at], level);
            branches[branch] = with(branches[branch], level + 1, Arrays.copyOfRange(leaf, at, at + WORDS));
        }
        return branches;
    }

    /** For a snapshot: the lineage, then by the digests in their order, so that what did not change stays in its place. */
    void write(DataOutput out) throws IOException {
        lineage.write(out);
        writeLast(out);
    }

    /** Without the lineage, whose size is known without writing it. */
    void writeLast(DataOutput out) throws IOException {
        out.writeInt(size);
        write(root, out);
    }

    private static void write(@Nullable Object node, DataOutput out) throws IOException {
        if (node instanceof Object[] branches) {
            for (Object branch : branches) {
                write(branch, out);
            }
        } else if (node instanceof long[] leaf) {
            for (long word : leaf) {
                out.writeLong(word);
            }
        }
    }

    /** Reads what {@link #write(DataOutput)} wrote. */
    static Versions read(DataInput in) throws IOException {
        Lineage lineage = Lineage.read(in);
        int size = in.readInt();
        Object root = NONE.root;
        for (int i = 0; i < size; i++) {
            root = with(root, 0, new long[] {in.readLong(), in.readLong(), in.readLong()});
        }
        return new Versions(root, size, lineage);
    }

    private static int find(long[] leaf, long high, long low) {
        for (int at = 0; at < leaf.length; at += WORDS) {
            if (leaf[at] == high && leaf[at + 1] == low) {
                return at;
            }
        }
        return -1;
    }

    private static int branch(long high, int level) {
        return (int) (high >>> (Long.SIZE - BITS * (level + 1))) & (BRANCHES - 1);
    }

    private static ByteBuffer digest(String subject) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(sha.digest(subject.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
