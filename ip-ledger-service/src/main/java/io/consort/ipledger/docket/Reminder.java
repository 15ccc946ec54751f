package io.consort.ipledger.docket;

import java.time.LocalDate;
import java.util.Optional;

/** How near the end of a renewal is; each is reminded of once. */
public enum Reminder {
    /** It falls due within {@link #AHEAD_DAYS} days. */
    AHEAD,
    /** It falls due within {@link #SOON_DAYS} days. */
    SOON,
    /** The last day without surcharge is over; there is grace. */
    IN_GRACE,
    /** The last day on which it could be done is over. */
    MISSED;

    /** Days before a renewal falls due on which it is reminded of first. */
    public static final int AHEAD_DAYS = 90;

    /** Days before a renewal falls due on which it is reminded of again. */
    public static final int SOON_DAYS = 14;

    /** What there is to remind of on a day. */
    static Optional<Reminder> of(Renewal renewal, LocalDate day) {
        if (day.isAfter(renewal.last())) {
            return Optional.of(MISSED);
        }
        if (day.isAfter(renewal.due())) {
            return Optional.of(IN_GRACE);
        }
        if (!day.isBefore(renewal.due().minusDays(SOON_DAYS))) {
            return Optional.of(SOON);
        }
        return day.isBefore(renewal.due().minusDays(AHEAD_DAYS)) ? Optional.empty() : Optional.of(AHEAD);
    }
}
