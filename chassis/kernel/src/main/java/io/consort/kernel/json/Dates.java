package io.consort.kernel.json;

import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * Plain dates: RFC 3339 {@code full-date}, and nothing else; and instants. Nobody may name one after the year {@value #LAST_YEAR}: what is reckoned
 * from it (a term, a grace, a date by which something lapses) must still be a date of four digits when it is read from its entry.
 */
public final class Dates {

    private static final int LAST_YEAR = 2999;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse(LAST_YEAR + 1 + "-01-01T00:00:00Z");
    private static final Pattern FULL_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Dates() {}

    /**
     * A date that somebody names.
     *
     * @throws DomainException INVALID when the text is no date, or one after the last year
     */
    public static LocalDate parse(String text) {
        LocalDate date = read(text);
        if (date.getYear() > LAST_YEAR) {
            throw DomainException.invalid("", "A date lies in the year " + LAST_YEAR + " at the latest.");
        }
        return date;
    }

    /**
     * An instant that somebody names: RFC 3339, between the first year and the last.
     *
     * @throws DomainException INVALID when the text is none, or one out of those years
     */
    public static Instant instant(String text) {
        try {
            Instant instant = Instant.parse(text);
            if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
                throw DomainException.invalid("", "An instant lies in the year " + LAST_YEAR + " at the latest.");
            }
            return instant;
        } catch (DateTimeParseException none) {
            throw DomainException.invalid("", "Not an instant: write it as 2026-01-31T09:00:00Z.");
        }
    }

    /**
     * A date as this software wrote it.
     *
     * @throws DomainException INVALID when the text is no date
     */
    static LocalDate read(String text) {
        if (FULL_DATE.matcher(text).matches() && !text.startsWith("0000")) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException noSuchDay) {
                throw DomainException.invalid("", "There is no such date in the calendar.");
            }
        }
        throw DomainException.invalid("", "Not a date: write it as 2026-01-31.");
    }
}
