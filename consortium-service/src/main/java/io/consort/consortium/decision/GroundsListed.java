package io.consort.consortium.decision;

import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import java.util.List;

/**
 * Why electors weigh what they do, where not every seat weighs one. As many entries as it takes follow those of the electors.
 *
 * @param grounds at most {@value ElectorsListed#MOST}, so that the entry stays within its bounds
 */
public record GroundsListed(VotingId voting, List<SeatGround> grounds) implements VotingEvent {

    public GroundsListed {
        grounds = List.copyOf(grounds);
    }

    /** Why one seat does. */
    public record SeatGround(SeatId seat, WeightGround ground) {}
}
