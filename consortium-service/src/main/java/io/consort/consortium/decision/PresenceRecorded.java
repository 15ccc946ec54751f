package io.consort.consortium.decision;

import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import java.util.List;

/**
 * These seats are there, and no others, as long as nothing else is recorded. Whoever votes is there as well.
 *
 * @param seats at most {@value #MOST}, so that the entry stays within its bounds
 * @param added whether they are there besides those that the entry before it names
 */
public record PresenceRecorded(VotingId voting, List<SeatId> seats, boolean added) implements VotingEvent {

    static final int MOST = 500;

    public PresenceRecorded {
        seats = List.copyOf(seats);
    }
}
