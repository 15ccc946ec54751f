package io.consort.finance.assembly;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.Chart;
import io.consort.finance.dues.Dues;
import io.consort.finance.dues.DuesCreditId;
import io.consort.finance.exit.ExitTerms;
import io.consort.finance.grant.Grants;
import io.consort.finance.journal.Journal;
import io.consort.kernel.closure.Closure;
import io.consort.kernel.exit.Exits;
import io.consort.kernel.foureyes.Awaited;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.reliance.Reliances;
import io.consort.kernel.succession.Heirs;
import io.consort.kernel.witness.Witnesses;

/**
 * The parts.
 *
 * @param chart the accounts there are
 * @param journal the transactions, and the movements of each account by day
 * @param dues what members have paid, and were asked to
 * @param grants what funders match
 * @param exits who has left, and what that came to
 * @param closure whether the ledger takes entries
 * @param witnesses who cosigns the ledger's checkpoints
 * @param reliances what it has relied on in the consortium's own ledger
 * @param awaited what awaits a second person of the secretariat
 * @param heirs who has the place of organisations that are no more, and what passed from others
 */
public record FinanceParts(
        Chart chart,
        Journal journal,
        Dues dues,
        Grants grants,
        Exits<ExitTerms, DuesCreditId> exits,
        Closure closure,
        Witnesses witnesses,
        Reliances reliances,
        Awaited awaited,
        Heirs heirs)
        implements FinanceState {

    /** Before the first event. */
    public static final FinanceState EMPTY = new FinanceParts(
            Chart.EMPTY,
            Journal.EMPTY,
            Dues.EMPTY,
            Grants.EMPTY,
            Exits.none(),
            Closure.NEVER,
            Witnesses.EMPTY,
            Reliances.NONE,
            Awaited.NOTHING,
            Heirs.NONE);

    @Override
    public FinanceState after(FinanceEvent event, Header header) {
        return event.on(this, header);
    }
}
