package io.consort.kernel.ledger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * How far before each entry of a ledger the one before it about the same resource lies, so that all entries about a resource are
 * found from its last one back. It takes four bytes an entry, is never changed in place, and shares with what it was before all
 * but its end.
 */
final class Lineage {

    /** Bytes of heap for an entry. */
    static final int BYTES = Integer.BYTES;

    private static final int BITS = 6;
    private static final int WIDTH = 1 << BITS;

    /** Of a ledger without entries. */
    static final Lineage NONE = new Lineage(0, new Object[0], new int[0]);

    private final int size;
    private final Object[] full; // tables of tables of full pages of WIDTH numbers
    private final int[] last; // the page that is not full yet

    private Lineage(int size, Object[] full, int[] last) {
        this.size = size;
        this.full = full;
        this.last = last;
    }

    /** How many entries. */
    int size() {
        return size;
    }

    /** The seq of the entry before this one about the same resource; 0 where this is the first. */
    long before(long seq) {
        int distance = at((int) seq - 1);
        return distance == 0 ? 0 : seq - distance;
    }

    private int at(int place) {
        int page = place >>> BITS;
        if (page == size >>> BITS) {
            return last[place & (WIDTH - 1)];
        }
        Object[] table = (Object[]) full[page >>> (2 * BITS)];
        Object[] pages = (Object[]) table[(page >>> BITS) & (WIDTH - 1)];
        return ((int[]) pages[page & (WIDTH - 1)])[place & (WIDTH - 1)];
    }

    /**
     * With the next entry.
     *
     * @param before the seq of the one before it about the same resource; 0 where it is the first
     */
    Lineage with(long before) {
        int seq = Math.addExact(size, 1);
        int[] page = Arrays.copyOf(last, last.length + 1);
        page[last.length] = before == 0 ? 0 : Math.toIntExact(seq - before);
        return page.length < WIDTH
                ? new Lineage(seq, full, page)
                : new Lineage(seq, added(full, size >>> BITS, page), new int[0]);
    }

    private static Object[] added(Object[] full, int number, int[] page) {
        int outer = number >>> (2 * BITS);
        int inner = (number >>> BITS) & (WIDTH - 1);
        Object[] table = outer < full.length ? (Object[]) full[outer] : new Object[0];
        Object[] pages = inner < table.length ? (Object[]) table[inner] : new Object[0];
        return set(full, outer, set(table, inner, set(pages, number & (WIDTH - 1), page)));
    }

    private static Object[] set(Object[] array, int at, Object element) {
        Object[] copy = Arrays.copyOf(array, Math.max(array.length, at + 1));
        copy[at] = element;
        return copy;
    }

    /** For a snapshot: in the order of the entries, so that what is added goes at the end. */
    void write(DataOutput out) throws IOException {
        out.writeInt(size);
        for (int i = 0; i < size; i++) {
            out.writeInt(at(i));
        }
    }

    /** Reads what {@link #write(DataOutput)} wrote. */
    static Lineage read(DataInput in) throws IOException {
        int size = in.readInt();
        Lineage read = NONE;
        for (int seq = 1; seq <= size; seq++) {
            int distance = in.readInt();
            read = read.with(distance == 0 ? 0 : seq - distance);
        }
        return read;
    }
}
