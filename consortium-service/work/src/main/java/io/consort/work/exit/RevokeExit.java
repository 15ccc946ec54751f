package io.consort.work.exit;

import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.Exits;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.work.WorkEvent;
import io.consort.work.WorkState;
import io.consort.work.exit.ExitEvent.ExitRevoked;
import java.util.List;

/**
 * Undoes an exit, whether or not it has arrived: the compensation of a process that settled it and then failed. Refused when the
 * member has come back.
 *
 * @param exit which
 * @param reason why, in 1 to {@value #MAX_REASON} characters that name no person
 */
public record RevokeExit(ExitId exit, String reason) implements Command<WorkState, WorkEvent> {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 500;

    public RevokeExit {
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw DomainException.invalid("/reason", "A reason has 1 to " + MAX_REASON + " characters.");
        }
    }

    @Override
    public List<WorkEvent> decide(WorkState state, Context context) {
        Exits<ExitTerms, Void> exits = Departures.of(state).exits();
        if (exits.exit(exit).isEmpty()) {
            exits.requireArriving(exit);
            return List.of(new ExitRevoked(exit, null, reason));
        }
        return List.of(
                new ExitRevoked(exit, exits.requireSettled(exit).leaving().member(), reason));
    }
}
