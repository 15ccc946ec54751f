package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.decision.ResolutionEvent.ObjectionRaised;
import io.consort.consortium.decision.ResolutionEvent.ResolutionVetoed;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;

/**
 * A seat objects to a resolution, with a reason. With as many as the charter asks for, the resolution is vetoed. Who said yes
 * has consented and cannot object, nor can who had its whole vote cast as yes by others, or has no vote any more. Refused with
 * {@code veto-over}, {@code vote-lost}, {@code separation-of-duties}, {@code not-an-elector}, {@code stands-aside},
 * {@code concerned}, {@code objected-already} and {@code consented}; forbidden with {@code not-on-the-seat}.
 */
public record RaiseObjection(
        ResolutionId resolution,
        @Meaning(example = "board.full.ibm") SeatId seat,
        String reason) implements Command<ConsortiumState, ConsortiumEvent> {

    public RaiseObjection {
        reason = Wording.require("/reason", reason, 500);
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        Voting voting = Votings.of(state)
                .require(Resolutions.of(state).require(resolution).voting());
        return Acts.requireVoter(state, voting, seat, context).authority();
    }

    @Override
    public List<ResolutionEvent> decide(ConsortiumState state, Context context) {
        Resolution found = Resolutions.of(state).require(resolution);
        VetoWindow window = found.requireWindow();
        Objectors objectors = Objectors.of(state, found);
        objectors.require(seat);
        if (objectors.hasConsented(seat)) {
            throw DomainException.refused(
                    "consented", "Seat " + seat + ", or who voted for it, said yes to what it would object to.");
        }
        if (found.objections().containsKey(seat)) {
            throw DomainException.conflict("objected-already", "Seat " + seat + " has objected to " + resolution + ".");
        }
        LocalDate last = window.last(seat);
        if (context.today().isAfter(last)) {
            throw DomainException.conflict("veto-over", "Seat " + seat + " could object until " + last + ".");
        }
        ObjectionRaised raised = new ObjectionRaised(resolution, seat, reason);
        return found.objections().size() + 1 < window.veto().objections()
                ? List.of(raised)
                : List.of(raised, new ResolutionVetoed(resolution));
    }
}
