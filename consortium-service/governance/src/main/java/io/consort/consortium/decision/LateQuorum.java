package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.VotingEvent.VotingExtended;
import io.consort.consortium.meeting.MeetingEvent.SeatArrived;
import io.consort.consortium.rule.Extension;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Header;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Puts the end of a voting off where the rule does so for a quorum that is reached late, or not by then. */
public final class LateQuorum {

    private LateQuorum() {}

    /** What follows on something that may have made a voting quorate: itself, and the extension where that came late. */
    static List<VotingEvent> after(ConsortiumState state, Voting before, Context context, VotingEvent... events) {
        List<VotingEvent> all = new ArrayList<>(List.of(events));
        if (isLate(before, context)) {
            Voting after = before;
            for (VotingEvent event : events) {
                after = after.apply(event, new Header(before.seq(), context.now(), context.actor()));
            }
            if (!isQuorate(state, before, context) && isQuorate(state, after, context)) {
                all.add(extended(before));
            }
        }
        return all;
    }

    /**
     * What follows for the votes that are being taken in a meeting on a seat's coming to it: where it makes one quorate late, who is
     * there and the extension.
     */
    public static List<ConsortiumEvent> after(ConsortiumState before, SeatArrived arrival, Context context) {
        List<ConsortiumEvent> all = new ArrayList<>();
        List<Voting> late = Votings.of(before)
                .in(arrival.meeting())
                .filter(each -> isLate(each, context))
                .toList();
        if (late.isEmpty()) {
            return all;
        }
        ConsortiumState after = arrival.on(before, new Header(0, context.now(), context.actor()));
        for (Voting voting : late) {
            Reckoning reckoning = Reckoning.of(after, voting, context);
            if (!isQuorate(before, voting, context) && reckoning.voting().isQuorate()) {
                all.addAll(reckoning.presence());
                all.add(extended(voting));
            }
        }
        return all;
    }

    /** Whether there are enough by those who are there now, and not by those who were when it was last recorded. */
    private static boolean isQuorate(ConsortiumState state, Voting voting, Context context) {
        return Reckoning.of(state, voting, context).voting().isQuorate();
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

    /** Whether a quorum that came now would be late, and put the end off. */
    private static boolean isLate(Voting voting, Context context) {
        Extension extension = voting.terms().rule().extension();
        Instant ends = voting.ends();
        return extension != null
                && ends != null
                && isLeft(voting)
                && voting.isOpen(context.now())
                && !context.now().isBefore(ends.minus(Duration.ofHours(extension.lastHours())));
    }

    private static VotingExtended extended(Voting voting) {
        return extended(
                voting,
                Objects.requireNonNull(voting.terms().rule().extension()),
                Objects.requireNonNull(voting.ends()));
    }

    private static VotingExtended extended(Voting voting, Extension extension, Instant ends) {
        return new VotingExtended(voting.id(), ends.plus(Duration.ofHours(extension.byHours())));
    }
}
