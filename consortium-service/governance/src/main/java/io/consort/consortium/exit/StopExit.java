package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.exit.ExitEvent.ExitStopped;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Has an exit settled no further and undone where it was, for example since a service is away for long. Refused with {@code
 * exit-not-settling}.
 *
 * @param reason in 1 to {@value #LONGEST} characters
 */
public record StopExit(
        ExitId exit,

        @Meaning(example = "Finance-service is away until Monday")
        String reason) implements Command<ConsortiumState, ConsortiumEvent> {

    private static final int LONGEST = 500;

    public StopExit {
        reason = Wording.require("/reason", reason, LONGEST);
    }

    @Override
    public List<ExitEvent> decide(ConsortiumState state, Context context) {
        Attempt attempt = Exits.of(state).require(exit).last();
        if (attempt.progress() instanceof Progress.Settling(ExitPart part)) {
            return List.of(new ExitStopped(exit, attempt.number(), part, reason));
        }
        throw DomainException.conflict(
                "exit-not-settling", "Exit " + exit + " is not being settled; there is nothing to stop.");
    }
}
