package io.consort.consortium.minutes;

/** What a version of minutes is worth. */
public enum MinutesStanding {
    /** Seats can object to it. */
    SENT,
    /** A seat has; it is corrected, or accepted all the same. */
    OBJECTED,
    ACCEPTED,
    /** A later version stands in its place. */
    REPLACED
}
