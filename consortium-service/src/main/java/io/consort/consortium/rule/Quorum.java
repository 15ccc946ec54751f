package io.consort.consortium.rule;

import org.jspecify.annotations.Nullable;

/**
 * Who must be present for a body to decide. Both parts are of all who may vote, recused ones left out.
 *
 * @param seats by seats; null when it does not matter
 * @param weight by weight; null when it does not matter
 */
public record Quorum(@Nullable Threshold seats, @Nullable Threshold weight) {

    /** Whoever comes. */
    public static final Quorum NONE = new Quorum(null, null);

    /** A part of the seats. */
    public static Quorum ofSeats(Threshold seats) {
        return new Quorum(seats, null);
    }
}
