package io.consort.kernel.json;

import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Plain dates: RFC 3339 {@code full-date}, and nothing else. */
public final class Dates {

    private static final Pattern FULL_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Dates() {}

    /**
     * @throws DomainException INVALID when the text is no date
     */
    public static LocalDate parse(String text) {
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
