package io.consort.consortium.decision;

import io.consort.consortium.rule.Extension;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Header;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the end of a voting off where the rule does so for a quorum that is reached late, or not by then. */
final class LateQuorum {

    private LateQuorum() {}

    /** What follows on something that may have made a voting quorate: itself, and the extension where that came late. */
    static List<VotingEvent> after(Voting before, Context context, VotingEvent... events) {
        List<VotingEvent> all = new ArrayList<>(List.of(events));
        Extension extension = before.terms().rule().extension();
        Instant ends = before.ends();
        if (extension == null || ends == null || !isLeft(before) || !isLate(extension, ends, context.now())) {
            return all;
        }
        Voting after = before;
        for (VotingEvent event : events) {
            after = after.apply(event, new Header(before.seq(), context.now(), context.actor()));
        }
        if (!before.isQuorate() && after.isQuorate()) {
            all.add(extended(before, extension, ends));
        }
        return all;
    }

    /**
     * The extension of a voting whose time is up without a quorum; empty where there is none left. It runs from the end, or from
     * now where it would be over before anybody knew of it.
     */
    static Optional<VotingExtended> atEnd(Voting voting, Instant now) {
        Extension extension = voting.terms().rule().extension();
        Instant ends = voting.ends();
        return extension == null || ends == null || !isLeft(voting) || voting.isQuorate()
                ? Optional.empty()
                : Optional.of(extended(voting, extension, isPast(extension, ends, now) ? now : ends));
    }

    private static boolean isPast(Extension extension, Instant ends, Instant now) {
        return !ends.plus(Duration.ofHours(extension.byHours())).isAfter(now);
    }

    private static boolean isLeft(Voting voting) {
        Extension extension = voting.terms().rule().extension();
        return extension != null && voting.extensions() < extension.most();
    }

    private static boolean isLate(Extension extension, Instant ends, Instant now) {
        return !now.isBefore(ends.minus(Duration.ofHours(extension.lastHours())));
    }

    private static VotingExtended extended(Voting voting, Extension extension, Instant ends) {
        return new VotingExtended(voting.id(), ends.plus(Duration.ofHours(extension.byHours())));
    }
}
