package io.consort.ipledger.right;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a right with its territory and days: what the index is made of. Ordered by field first, so that a field is
 * followed by all that lies below it, and then by territory, so that like lies with like.
 *
 * @param field its path
 * @param ground the territory as bits
 * @param from the first day, counted from 1970
 * @param until the last day; {@link Long#MAX_VALUE} where there is none
 * @param right whose
 */
record Plot(String field, BigInteger ground, long from, long until, RightId right) implements Comparable<Plot> {

    private static final Comparator<Plot> ORDER = Comparator.comparing(Plot::field)
            .thenComparing(Plot::ground)
            .thenComparingLong(Plot::from)
            .thenComparing(Plot::right);

    /** The plots of a right, which differ in their field; ended or not, a right's plots sort alike. */
    static List<Plot> of(Right right) {
        Extent extent = right.grant().terms().extent();
        BigInteger ground = extent.territory().ground();
        long until = day(right.lastDay());
        return extent.fields().stream()
                .map(field -> new Plot(field.path(), ground, extent.from().toEpochDay(), until, right.id()))
                .toList();
    }

    /** A last day, counted. */
    static long day(@Nullable LocalDate last) {
        return last == null ? Long.MAX_VALUE : last.toEpochDay();
    }

    @Override
    public int compareTo(Plot other) {
        return ORDER.compare(this, other);
    }
}
