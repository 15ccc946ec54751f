package io.consort.ipledger.departure;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member left.
 *
 * @param effective the first day on which it was no member
 * @param accessEnds the first day without access for it, also where access that it asked for in time is granted later; null where
 *     access lasts as it is granted
 * @param back the first day on which it was a member again; null while it is away
 */
public record Departure(
        LocalDate effective,
        @Nullable LocalDate accessEnds,
        @Nullable LocalDate back) {

    /** Whether it was away on any of these days; null where there is no last one. */
    boolean meets(LocalDate from, @Nullable LocalDate until) {
        return (until == null || !until.isBefore(effective)) && (back == null || from.isBefore(back));
    }

    /** The first day without access that would last until a day, or for ever; empty where it is cut no shorter by this. */
    public Optional<LocalDate> accessEnds(@Nullable LocalDate until) {
        return back != null || accessEnds == null || (until != null && until.isBefore(accessEnds))
                ? Optional.empty()
                : Optional.of(accessEnds);
    }

    /** The same departure of a member that came back. */
    Departure until(LocalDate day) {
        return new Departure(effective, accessEnds, day);
    }
}
