package io.consort.consortium.decision;

import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import java.util.List;

/** These seats, and no others, are there as long as nothing else is recorded. Whoever votes is there as well. */
public record PresenceRecorded(VotingId voting, List<SeatId> seats) implements VotingEvent {

    public PresenceRecorded {
        seats = List.copyOf(seats);
    }
}
