package io.consort.consortium.closing;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.founding.Consortium;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeEvent;
import io.consort.consortium.life.LifeEvent.DissolutionStarted;
import io.consort.consortium.life.LifeGate;
import io.consort.consortium.life.LifeStage;
import io.consort.consortium.life.OtherService;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Dissolves a consortium that never had a member, which nobody could resolve. Refused with {@code had-members}, and with {@code
 * matters-open} while anything is open, such as an invitation.
 *
 * @param reason in 1 to {@value SuspendConsortium#LONGEST} characters
 */
public record AbandonConsortium(
        @Meaning(value = "For all members to read", example = "Its operator is under investigation")
        String reason) implements Command<ConsortiumState, ConsortiumEvent> {

    public AbandonConsortium {
        reason = Wording.require("/reason", reason, SuspendConsortium.LONGEST);
    }

    @Override
    public List<LifeEvent> decide(ConsortiumState state, Context context) {
        Consortium.require(state);
        List<LifeEvent> started =
                List.of(new DissolutionStarted(Life.of(state).nextTurn(), null, reason, OtherService.ALL));
        LifeGate.check(state, started);
        if (Life.of(state).course() != LifeStage.FORMING) {
            throw DomainException.conflict(
                    "had-members", "The consortium has had members; it takes their resolution to dissolve it.");
        }
        OwnMatters.requireNone(state, context.today());
        return started;
    }
}
