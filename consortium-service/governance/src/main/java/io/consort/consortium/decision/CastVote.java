package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.count.Choice;
import io.consort.consortium.decision.VotingEvent.DelegationTakenBack;
import io.consort.consortium.decision.VotingEvent.VoteCast;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import java.util.List;

/**
 * A seat votes. It may do so again until the end; its last vote counts. A seat that gave all its weight to others takes it back
 * by voting itself. Refused with {@code voting-over}, {@code secret-ballot-needed}, {@code not-an-elector},
 * {@code stands-aside}, {@code vote-lost} and {@code separation-of-duties}; forbidden with
 * {@code not-on-the-seat}.
 */
public record CastVote(
        VotingId voting,
        @Meaning(example = "board.full.ibm") SeatId seat,
        Choice choice) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        Voting found = Votings.of(state).require(voting);
        return Acts.requireVoter(state, found, seat, context).authority();
    }

    @Override
    public List<VotingEvent> decide(ConsortiumState state, Context context) {
        Voting found = Votings.of(state).require(voting);
        found.requireOpen(context.now());
        found.requireNamed();
        found.requireElector(seat);
        VoteCast cast = new VoteCast(voting, seat, choice);
        return found.cast().partGivenBy(seat).equals(Fraction.ONE)
                ? LateQuorum.after(state, found, context, new DelegationTakenBack(voting, seat), cast)
                : LateQuorum.after(state, found, context, cast);
    }
}
