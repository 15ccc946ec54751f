package io.consort.consortium.closing;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.founding.Consortium;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeEvent;
import io.consort.consortium.life.LifeEvent.ConsortiumResumed;
import io.consort.consortium.life.LifeStage;
import io.consort.consortium.life.OtherService;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Lifts a suspension. What waited meanwhile goes on by itself. Refused with {@code consortium-not-suspended}.
 *
 * @param reason in 1 to {@value SuspendConsortium#LONGEST} characters
 */
public record ResumeConsortium(
        @Meaning(value = "For all members to read", example = "Its operator is under investigation")
        String reason) implements Command<ConsortiumState, ConsortiumEvent> {

    public ResumeConsortium {
        reason = Wording.require("/reason", reason, SuspendConsortium.LONGEST);
    }

    @Override
    public List<LifeEvent> decide(ConsortiumState state, Context context) {
        Consortium.require(state);
        if (Life.of(state).stage() != LifeStage.SUSPENDED) {
            throw DomainException.conflict("consortium-not-suspended", "The consortium is not suspended.");
        }
        return List.of(
                new ConsortiumResumed(Life.of(state).nextTurn(), Life.of(state).course(), reason, OtherService.ALL));
    }
}
