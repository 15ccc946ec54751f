package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Charges;
import io.consort.consortium.decision.VotingEvent.DelegationTakenBack;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * A seat takes back what it gave to others in a voting. Refused with {@code voting-over}, {@code no-proxy-given} and, in a
 * secret vote, {@code paper-taken}; forbidden
 * with {@code not-on-the-seat}.
 */
public record TakeBackDelegations(
        VotingId voting,
        @Meaning(example = "board.full.ibm") SeatId seat) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        return Charges.of(state, context).requireSeat(seat).authority();
    }

    @Override
    public List<VotingEvent> decide(ConsortiumState state, Context context) {
        Voting found = Votings.of(state).require(voting);
        found.requireOpen(context.now());
        if (found.cast().givenBy(seat).isEmpty()) {
            throw DomainException.conflict("no-proxy-given", "Nobody votes for seat " + seat + " in " + voting + ".");
        }
        found.papers().requireLeft(seat);
        return LateQuorum.after(state, found, context, new DelegationTakenBack(voting, seat));
    }
}
