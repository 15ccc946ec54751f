package io.consort.ipledger.licence;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a report is of: a calendar year ({@code 1994}), a half of one ({@code 1994-H2}) or a quarter ({@code 1994-Q3}). */
public record ReportPeriod(String value) implements Id, Comparable<ReportPeriod> {

    private static final Pattern SYNTAX = Pattern.compile("(19|[2-9][0-9])[0-9]{2}(-(H[12]|Q[1-4]))?");
    private static final int YEAR = 4;

    public ReportPeriod {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a period: write a year from 1900 on, as 1994, 1994-H2 or 1994-Q3.");
        }
    }

    /** A part of a year. */
    public enum Part {
        H1(1, 6),
        H2(7, 6),
        Q1(1, 3),
        Q2(4, 3),
        Q3(7, 3),
        Q4(10, 3);

        private final int month;
        private final int months;

        Part(int month, int months) {
            this.month = month;
            this.months = months;
        }
    }

    /** A part of a year; the whole where none is named. */
    static ReportPeriod of(int year, @Nullable Part part) {
        return new ReportPeriod(part == null ? Integer.toString(year) : year + "-" + part);
    }

    /**
     * The same, of a year that anyone wrote.
     *
     * @param pointer where
     * @throws DomainException INVALID
     */
    public static ReportPeriod of(String pointer, int year, @Nullable Part part) {
        Royalties.requireYear(pointer, year);
        return of(year, part);
    }

    /** The calendar year. */
    public int year() {
        return Integer.parseInt(value.substring(0, YEAR));
    }

    /** Which part of it; null for the whole. */
    public @Nullable Part part() {
        return value.length() == YEAR ? null : Part.valueOf(value.substring(YEAR + 1));
    }

    LocalDate first() {
        Part part = part();
        return LocalDate.of(year(), part == null ? 1 : part.month, 1);
    }

    LocalDate last() {
        Part part = part();
        return first().plusMonths(part == null ? 12 : part.months).minusDays(1);
    }

    boolean overlaps(ReportPeriod other) {
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }

    @Override
    public int compareTo(ReportPeriod other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
