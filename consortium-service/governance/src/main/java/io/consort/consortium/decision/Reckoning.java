package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Separated;
import io.consort.consortium.count.Elector;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.decision.VotingEvent.DelegationTakenBack;
import io.consort.consortium.decision.VotingEvent.PresenceRecorded;
import io.consort.consortium.decision.VotingEvent.VoteDelegated;
import io.consort.consortium.decision.VotingEvent.VoteLost;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.separation.Breach;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Header;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A voting brought up to a moment: who is there, who has lost their vote since it was opened, and whose proxy is not there though
 * they are. Each is an event of the voting, so that the entries alone tell how it was counted, and what an earlier version counted
 * stays as it was counted.
 */
final class Reckoning {

    private final ConsortiumState state;
    private final Context context;
    private final List<VotingEvent> events = new ArrayList<>();
    private Voting voting;

    private Reckoning(ConsortiumState state, Voting voting, Context context) {
        this.state = state;
        this.voting = voting;
        this.context = context;
    }

    /** As things stand now or, where the time is up, stood at the last moment of it, however late that is counted. */
    static Reckoning of(ConsortiumState state, Voting voting, Context context) {
        Reckoning reckoning = new Reckoning(state, voting, context);
        Instant moment = voting.lastMoment(context.now());
        reckoning.lookAround(moment);
        reckoning.loseVotes(LocalDate.ofInstant(moment, ZoneOffset.UTC));
        reckoning.passOverAbsentProxies();
        reckoning.hearNoSilence();
        return reckoning;
    }

    /** The voting after its events. */
    Voting voting() {
        return voting;
    }

    /** What brings it there. */
    List<VotingEvent> events() {
        return List.copyOf(events);
    }

    /** Who is there, as far as that is known; nothing where it is not asked. */
    List<VotingEvent> presence() {
        return events.stream().filter(PresenceRecorded.class::isInstance).toList();
    }

    private void lookAround(Instant moment) {
        MeetingId meeting = voting.terms().meeting();
        if (meeting != null) {
            Attending.recorded(state, meeting, voting.id(), voting.electorate(), moment)
                    .forEach(this::add);
        }
    }

    /** What a seat cast itself while it had its vote stands; nobody casts anything for it any more. */
    private void loseVotes(LocalDate day) {
        Map<SeatId, Breach> breached = Separated.votesLost(state, day);
        for (Elector elector : voting.electorate().bySeat().values()) {
            SeatId seat = elector.seat();
            if (!elector.standsAside() && !voting.papers().touches(seat)) {
                LostVote.of(state, voting, elector, day)
                        .or(() -> Optional.ofNullable(breached.get(seat))
                                .map(breach ->
                                        Asides.shortened(breach.sentence().toString())))
                        .ifPresent(why -> lose(seat, why));
            }
        }
    }

    private void lose(SeatId seat, String why) {
        if (!voting.cast().votes().containsKey(seat)) {
            add(new VoteLost(voting.id(), seat, why));
        } else if (!voting.cast().givenBy(seat).isEmpty()) {
            add(new DelegationTakenBack(voting.id(), seat));
        }
    }

    /** Who is in the room is there, though whom they gave their vote to is not; and may speak for themselves. */
    private void passOverAbsentProxies() {
        for (Elector elector : voting.electorate().bySeat().values()) {
            SeatId seat = elector.seat();
            if (!elector.standsAside()
                    && voting.cast().present().contains(seat)
                    && !voting.cast().votes().containsKey(seat)
                    && !voting.papers().touches(seat)) {
                passOverAbsent(seat, voting.cast().givenBy(seat));
            }
        }
    }

    private void passOverAbsent(SeatId seat, List<Proxy> given) {
        List<Proxy> held = given.stream().filter(each -> isThere(each.to())).toList();
        if (held.size() < given.size()) {
            add(new DelegationTakenBack(voting.id(), seat));
            held.forEach(each -> add(new VoteDelegated(voting.id(), each)));
        }
    }

    private boolean isThere(SeatId seat) {
        return voting.electorate()
                        .find(seat)
                        .filter(each -> !each.standsAside())
                        .isPresent()
                && (voting.cast().present().contains(seat)
                        || voting.cast().votes().containsKey(seat)
                        || voting.papers().takers().contains(seat));
    }

    /** Where silence is consent, it takes somebody who weighs something to keep it. */
    private void hearNoSilence() {
        List<Elector> left = voting.electorate().bySeat().values().stream()
                .filter(each -> !each.standsAside())
                .toList();
        if (voting.terms().rule().majorities().isEmpty()
                && left.stream().allMatch(each -> each.weight().signum() == 0)) {
            left.forEach(each -> add(new VoteLost(
                    voting.id(),
                    each.seat(),
                    "Whoever is left weighs nothing in this vote, and the silence of those is no consent.")));
        }
    }

    private void add(VotingEvent event) {
        events.add(event);
        voting = voting.apply(event, new Header(voting.seq(), context.now(), context.actor()));
    }
}
