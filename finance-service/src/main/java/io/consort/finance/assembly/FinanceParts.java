package io.consort.finance;

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
import io.consort.kernel.ledger.Parts;
import io.consort.kernel.reliance.Reliances;
import io.consort.kernel.succession.Heirs;
import io.consort.kernel.witness.Witnesses;

/**
 * What follows from the entries of a consortium's finance ledger.
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
public record FinanceState(
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
        implements Parts<FinanceState> {

    static final FinanceState EMPTY = new FinanceState(
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

    FinanceState after(FinanceEvent event, Header header) {
        return switch (event) {
            case FinanceEvent.AccountOpened(var account) -> with(chart.with(account));
            case FinanceEvent.TransactionPosted(var transaction) -> with(journal.with(transaction, header.time()));
            case FinanceEvent.DuesReceived(var receipt) -> with(dues.with(receipt));
            case FinanceEvent.DuesInvoiced(var invoice) -> with(dues.with(invoice, header.time()));
            case FinanceEvent.DuesInvoiceCancelled(var invoice, var _) -> with(dues.cancelled(invoice));
            case FinanceEvent.DuesCredited(var credit) -> with(dues.with(credit));
            case FinanceEvent.DuesCreditReversed(var credit, var _) -> with(dues.reversed(credit));
            case FinanceEvent.GrantAwarded(var grant) -> with(grants.with(grant, header.time()));
            case FinanceEvent.DuesMatched(var match) -> with(grants.with(match));
            case FinanceEvent.DuesReceiptReversed(var reversal) -> with(dues.with(reversal, header.time()));
            case FinanceEvent.MatchReversed(var reversal) -> with(grants.with(reversal, header.time()));
            case FinanceEvent.OverMatched(var over) -> with(grants.with(over));
            case FinanceEvent.ExitRecorded recorded -> with(recorded.on(exits, header));
            case FinanceEvent.LedgerClosureChanged changed -> with(changed.on(closure, header));
            case FinanceEvent.WitnessChanged changed -> with(changed.on(witnesses));
            case FinanceEvent.OrganisationSucceeded(var from, var to, var _) ->
                with(chart.succeeded(from, to))
                        .with(dues.succeeded(from, to))
                        .with(grants.succeeded(from, to))
                        .with(heirs.with(from, to));
            case FinanceEvent.OrganisationDemerged(var division) ->
                with(chart.divided(division))
                        .with(dues.divided(division))
                        .with(grants.divided(division))
                        .with(heirs.with(division));
            case FinanceEvent.ReliedOn relied -> with(relied.on(reliances));
            case FinanceEvent.ActOfTwo two -> with(two.on(awaited, header));
        };
    }
}
