package io.consort.consortium.decision.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.count.Outcome;
import io.consort.consortium.count.Tally;
import io.consort.consortium.decision.ResolutionEvent.ResolutionAdopted;
import io.consort.consortium.decision.VotingEvent.VotingClosed;
import io.consort.consortium.decision.VotingEvent.VotingExtended;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.ledger.Receipt;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * @param outcome absent where the voting goes on for want of a quorum
 * @param resolution what was adopted, where something was
 * @param extendedUntil until when the voting goes on; absent where it is closed
 */
record EndedResponse(
        VotingId id,
        @Nullable Outcome outcome,
        @Nullable Tally tally,
        @Nullable ResolutionId resolution,
        @Nullable Instant extendedUntil) {

    static EndedResponse of(VotingId id, Receipt<ConsortiumEvent> receipt) {
        Optional<VotingClosed> closed = all(receipt, VotingClosed.class).findFirst();
        return new EndedResponse(
                id,
                closed.map(VotingClosed::outcome).orElse(null),
                closed.map(VotingClosed::tally).orElse(null),
                all(receipt, ResolutionAdopted.class)
                        .map(ResolutionAdopted::resolution)
                        .findFirst()
                        .orElse(null),
                all(receipt, VotingExtended.class)
                        .map(VotingExtended::until)
                        .findFirst()
                        .orElse(null));
    }

    private static <T> Stream<T> all(Receipt<ConsortiumEvent> receipt, Class<T> type) {
        return receipt.events().stream().filter(type::isInstance).map(type::cast);
    }
}
