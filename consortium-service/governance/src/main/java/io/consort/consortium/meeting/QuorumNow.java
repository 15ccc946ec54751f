package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.charter.CharterVersion;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.Threshold;
import io.consort.kernel.money.Fraction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many of a body's seats are there at a moment, and for which kinds of motion that is enough. Recusals change it for a single
 * vote, and weights are reckoned when a vote is opened: the account of the vote says how.
 *
 * @param voting how many seats vote and are not vacant
 * @param present how many of them are there
 * @param kinds for each kind of motion that the body decides in meetings
 */
public record QuorumNow(int voting, int present, List<ForKind> kinds) {

    public QuorumNow {
        kinds = List.copyOf(kinds);
    }

    /**
     * For one kind of motion.
     *
     * @param seats what part of the seats must be there; null when it does not matter
     * @param met whether it is
     * @param weight what part of the weight must be there besides; null when it does not matter
     */
    public record ForKind(
            MotionKindId kind,
            @Nullable Threshold seats,
            boolean met,
            @Nullable Threshold weight) {}

    /** At a moment. */
    public static QuorumNow of(ConsortiumState state, Meeting meeting, Instant at) {
        Set<SeatId> voting = Seats.of(state, meeting.call().body(), LocalDate.ofInstant(at, ZoneOffset.UTC)).stream()
                .filter(Seating::mayVote)
                .map(Seating::seat)
                .collect(Collectors.toSet());
        int present = (int) meeting.presence(at).stream()
                .map(Stay::seat)
                .filter(voting::contains)
                .count();
        return new QuorumNow(
                voting.size(),
                present,
                rules(state, meeting).stream()
                        .flatMap(rule -> forKind(rule, voting.size(), present).stream())
                        .toList());
    }

    private static List<MotionRule> rules(ConsortiumState state, Meeting meeting) {
        return Charters.of(state).find(meeting.call().charterVersion()).map(CharterVersion::charter).stream()
                .flatMap(charter -> charter.motions().stream())
                .filter(each -> each.body().equals(meeting.call().body()))
                .toList();
    }

    private static Optional<ForKind> forKind(MotionRule rule, int voting, int present) {
        DecisionRule inMeetings = rule.meeting();
        if (inMeetings == null) {
            return Optional.empty();
        }
        Threshold seats = inMeetings.quorum().seats();
        return Optional.of(new ForKind(
                rule.id(),
                seats,
                seats == null || seats.isMetBy(Fraction.of(present, 1), Fraction.of(voting, 1)),
                inMeetings.quorum().weight()));
    }
}
