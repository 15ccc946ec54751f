package io.consort.consortium.separation;

import io.consort.consortium.rule.SeatId;

/** What makes someone what they are. */
public sealed interface Source {

    /** A seat of a body. */
    record OfSeat(SeatId seat) implements Source {
        @Override
        public String toString() {
            return "seat " + seat;
        }
    }

    /** An engagement. */
    record OfEngagement(EngagementId engagement, Undertaking in) implements Source {
        @Override
        public String toString() {
            return "engagement " + engagement + " in the " + in;
        }
    }
}
