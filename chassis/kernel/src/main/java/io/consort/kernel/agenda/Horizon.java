package io.consort.kernel.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Predicate;

/** When the next of the things that hang on a date is due. */
public final class Horizon {

    private static final int DAYS = 36_600;

    private Horizon() {}

    /** The first instant of a date, in UTC. */
    public static Instant start(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /**
     * The start of the first day on which something is due; {@link Agenda#NEVER} where it is not within a hundred years.
     *
     * @param due whether something is due on a date; what is due on one is due on every later one, until it is done
     * @return an instant that is not after {@code now} where something is due today
     */
    public static Instant first(Instant now, Predicate<LocalDate> due) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (due.test(today)) {
            return start(today);
        }
        int free = 0;
        int found = 1;
        while (!due.test(today.plusDays(found))) {
            if (found == DAYS) {
                return Agenda.NEVER;
            }
            free = found;
            found = Math.min(DAYS, found * 2);
        }
        while (found - free > 1) {
            int middle = (free + found) / 2;
            if (due.test(today.plusDays(middle))) {
                found = middle;
            } else {
                free = middle;
            }
        }
        return start(today.plusDays(found));
    }
}
