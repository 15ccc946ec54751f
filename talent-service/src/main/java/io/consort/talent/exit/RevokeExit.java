package io.consort.talent.exit;

import io.consort.kernel.exit.Exit;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Sequence;
import io.consort.kernel.problem.DomainException;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.agreement.ReopenProposal;
import io.consort.talent.exit.ExitEvent.ExitRevoked;
import java.util.ArrayList;
import java.util.List;

/**
 * Undoes an exit, whether or not it has arrived: the compensation of a process that settled it and then failed. Proposals that
 * lapsed are open again. Refused when the member has come back.
 *
 * @param exit which
 * @param reason why, in 1 to {@link #MAX_REASON} characters that name no person
 */
public record RevokeExit(ExitId exit, String reason) implements Command<TalentState, TalentEvent> {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 500;

    public RevokeExit {
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw DomainException.invalid("/reason", "A reason has 1 to " + MAX_REASON + " characters.");
        }
    }

    @Override
    public List<TalentEvent> decide(TalentState state, Context context) {
        if (ExitEvent.exits(state).exit(exit).isEmpty()) {
            ExitEvent.exits(state).requireArriving(exit);
            return List.of(new ExitRevoked(exit, null, reason));
        }
        Exit<ExitTerms, LapsedProposal> settled = ExitEvent.exits(state).requireSettled(exit);
        Sequence<TalentState, TalentEvent> undoing = new Sequence<>(TalentState::after, state, context);
        settled.effects().forEach(lapsed -> undoing.decide(new ReopenProposal(lapsed.agreement(), lapsed.version())));
        List<TalentEvent> events = new ArrayList<>();
        events.add(new ExitRevoked(exit, settled.leaving().member(), reason));
        events.addAll(undoing.events());
        return events;
    }
}
