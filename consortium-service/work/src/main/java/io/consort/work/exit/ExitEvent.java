package io.consort.work.exit;

import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitFact;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.work.WorkEvent;
import io.consort.work.WorkState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something happened to an exit. An exit does nothing to the work so far, and so has no lines: what it will do are events of their own. */
public sealed interface ExitEvent extends WorkEvent, ExitFact<ExitTerms, Void> {

    @Override
    default WorkState on(WorkState state, Header header) {
        return state.with(new Departures(on(Departures.of(state).exits(), header)));
    }

    /** The account of an exit is for who leaves. */
    @Override
    default Audience audience(WorkState state) {
        return audience(Departures.of(state).exits());
    }

    @Override
    default String subject() {
        return "exits/" + exit();
    }

    /** A member left. */
    record MemberExited(ExitId exit, Leaving<ExitTerms> leaving, String digest, List<Balance> balances)
            implements ExitEvent, ExitFact.Left<ExitTerms, Void> {
        public MemberExited {
            balances = List.copyOf(balances);
        }
    }

    /** An exit was undone, or will not be settled when it arrives; then there is no member. */
    record ExitRevoked(ExitId exit, @Nullable OrganisationId member, String reason)
            implements ExitEvent, ExitFact.Revoked<ExitTerms, Void> {}

    /** A member that had left came back. */
    record MemberReadmitted(ExitId exit, OrganisationId member, LocalDate from)
            implements ExitEvent, ExitFact.Readmitted<ExitTerms, Void> {}
}
