package io.consort.finance.exit;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.dues.DuesCreditId;
import io.consort.finance.dues.ReverseCredit;
import io.consort.finance.exit.ExitEvent.ExitRevoked;
import io.consort.kernel.exit.Exit;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Sequence;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.List;

/**
 * Undoes an exit, whether or not it has arrived: the compensation of a process that settled it and then failed. Credits of dues are
 * taken back, which is refused once what was to be paid back has gone out, and when the member has come back.
 *
 * @param exit which
 * @param reason why, in 1 to {@link #MAX_REASON} characters that name no person
 */
public record RevokeExit(ExitId exit, String reason) implements Command<FinanceState, FinanceEvent> {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 500;

    public RevokeExit {
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw DomainException.invalid("/reason", "A reason has 1 to " + MAX_REASON + " characters.");
        }
    }

    @Override
    public List<FinanceEvent> decide(FinanceState state, Context context) {
        if (ExitEvent.exits(state).exit(exit).isEmpty()) {
            ExitEvent.exits(state).requireArriving(exit);
            return List.of(new ExitRevoked(exit, null, reason));
        }
        Exit<ExitTerms, DuesCreditId> settled = ExitEvent.exits(state).requireSettled(exit);
        Sequence<FinanceState, FinanceEvent> undoing = new Sequence<>(FinanceState::after, state, context);
        for (DuesCreditId credit : settled.effects().reversed()) {
            undoing.decide(new ReverseCredit(credit, "the exit " + exit + " is revoked"));
        }
        List<FinanceEvent> events = new ArrayList<>();
        events.add(new ExitRevoked(exit, settled.leaving().member(), reason));
        events.addAll(undoing.events());
        return events;
    }
}
