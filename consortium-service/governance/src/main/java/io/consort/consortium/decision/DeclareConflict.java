package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.body.Charge;
import io.consort.consortium.body.Charges;
import io.consort.consortium.decision.VotingEvent.ConflictDeclared;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * A seat has an interest of its own in what is voted on, and stands aside: it counts nowhere, and the quorum is counted anew
 * without it. Refused with {@code voting-over}, {@code not-an-elector}, {@code stands-aside} and, in a
 * secret vote, {@code paper-taken}; forbidden with
 * {@code not-on-the-seat}.
 */
public record DeclareConflict(
        VotingId voting,
        @Meaning(example = "board.full.ibm") SeatId seat,
        String reason) implements Command<ConsortiumState, ConsortiumEvent> {

    public DeclareConflict {
        reason = Wording.require("/reason", reason, 300);
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        return new Charge.OfSeat(Charges.of(state, context).held(seat)).authority();
    }

    @Override
    public List<VotingEvent> decide(ConsortiumState state, Context context) {
        Voting found = Votings.of(state).require(voting);
        found.requireOpen(context.now());
        found.requireElector(seat);
        found.papers().requireUntouched(seat);
        return LateQuorum.after(state, found, context, new ConflictDeclared(voting, seat, reason));
    }
}
