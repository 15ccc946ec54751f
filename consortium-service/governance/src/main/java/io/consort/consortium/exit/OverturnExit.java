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
 * Has a settled exit undone in all services, since the membership ends otherwise than it was settled: its member was expelled
 * afterwards, for example. It can be tried again then, on the terms that hold for how it ends now. Refused with {@code
 * exit-not-settled}, and {@code exit-stands} while the membership ends as it was settled.
 *
 * @param reason in 1 to {@value #LONGEST} characters
 */
public record OverturnExit(
        ExitId exit,

        @Meaning(example = "Finance-service is away until Monday")
        String reason) implements Command<ConsortiumState, ConsortiumEvent> {

    private static final int LONGEST = 400;

    public OverturnExit {
        reason = Wording.require("/reason", reason, LONGEST);
    }

    @Override
    public List<ExitEvent> decide(ConsortiumState state, Context context) {
        Exit settled = Exits.of(state).require(exit);
        if (!(settled.progress() instanceof Progress.Settled)) {
            throw DomainException.conflict(
                    "exit-not-settled", "Exit " + exit + " is not settled; there is nothing to overturn.");
        }
        if (settled.isAs(Leaving.of(state, settled.leaving().member(), context.today()))) {
            throw DomainException.conflict(
                    "exit-stands",
                    settled.leaving().member() + " leaves on "
                            + settled.leaving().effective() + " as it was settled in exit " + exit + ".");
        }
        return List.of(new ExitStopped(exit, settled.last().number(), ExitPart.ELSEWHERE.getLast(), reason));
    }
}
