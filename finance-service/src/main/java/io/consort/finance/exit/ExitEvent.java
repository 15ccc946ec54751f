package io.consort.finance.exit;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.dues.DuesCreditId;
import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitFact;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Exits;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that can happen to an exit. What it does to dues are entries of those. */
public sealed interface ExitEvent extends FinanceEvent, ExitFact<ExitTerms, DuesCreditId> {

    /** What exits from a ledger came to. */
    @SuppressWarnings("unchecked") // it is the part that is declared as that
    static Exits<ExitTerms, DuesCreditId> exits(FinanceState state) {
        return state.get(Exits.class);
    }

    @Override
    default FinanceState on(FinanceState state, Header header) {
        return state.with(on(exits(state), header));
    }

    @Override
    default Audience audience(FinanceState state) {
        return audience(exits(state));
    }

    @Override
    default String subject() {
        return "exits/" + exit();
    }

    /** A member left. The account of it, and what it does, are entries after this one in its block. */
    record MemberExited(ExitId exit, Leaving<ExitTerms> leaving, String digest, List<Balance> balances)
            implements ExitEvent, ExitFact.Left<ExitTerms, DuesCreditId> {
        public MemberExited {
            balances = List.copyOf(balances);
        }
    }

    /** A part of an exit's account, in pieces that fit an entry; its effects are credits of dues. */
    record ExitDetailed(ExitId exit, List<ExitItem> items, List<DuesCreditId> effects)
            implements ExitEvent, ExitFact.Detailed<ExitTerms, DuesCreditId> {
        public ExitDetailed {
            items = List.copyOf(items);
            effects = List.copyOf(effects);
        }
    }

    /** An exit was undone, or will not be settled when it arrives; then there is no member. */
    record ExitRevoked(ExitId exit, @Nullable OrganisationId member, String reason)
            implements ExitEvent, ExitFact.Revoked<ExitTerms, DuesCreditId> {}

    /** A member that had left came back. */
    record MemberReadmitted(ExitId exit, OrganisationId member, LocalDate from)
            implements ExitEvent, ExitFact.Readmitted<ExitTerms, DuesCreditId> {}
}
