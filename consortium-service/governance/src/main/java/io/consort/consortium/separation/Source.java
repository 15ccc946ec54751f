package io.consort.consortium.separation;

import io.consort.consortium.rule.SeatId;
import io.consort.kernel.sentence.Phrase;

/** What makes someone what they are. */
public sealed interface Source {

    /** It in words. */
    Phrase words();

    /** A seat of a body. */
    record OfSeat(SeatId seat) implements Source {
        @Override
        public Phrase words() {
            return Phrase.of("source.seat", seat);
        }
    }

    /** An engagement. */
    record OfEngagement(EngagementId engagement, Undertaking in) implements Source {
        @Override
        public Phrase words() {
            return Phrase.of(
                    "source.engagement",
                    engagement,
                    Phrase.of("source." + in.kind().name(), in.id()));
        }
    }
}
