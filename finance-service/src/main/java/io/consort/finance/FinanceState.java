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
        Heirs heirs) {

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
            case FinanceEvent.AccountOpened(var account) ->
                new FinanceState(
                        chart.with(account),
                        journal,
                        dues,
                        grants,
                        exits,
                        closure,
                        witnesses,
                        reliances,
                        awaited,
                        heirs);
            case FinanceEvent.TransactionPosted(var transaction) ->
                new FinanceState(
                        chart,
                        journal.with(transaction, header.time()),
                        dues,
                        grants,
                        exits,
                        closure,
                        witnesses,
                        reliances,
                        awaited,
                        heirs);
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
            case FinanceEvent.LedgerClosureChanged changed ->
                new FinanceState(
                        chart,
                        journal,
                        dues,
                        grants,
                        exits,
                        changed.on(closure, header),
                        witnesses,
                        reliances,
                        awaited,
                        heirs);
            case FinanceEvent.WitnessChanged changed ->
                new FinanceState(
                        chart, journal, dues, grants, exits, closure, changed.on(witnesses), reliances, awaited, heirs);
            case FinanceEvent.OrganisationSucceeded(var from, var to, var _) ->
                new FinanceState(
                        chart.succeeded(from, to),
                        journal,
                        dues.succeeded(from, to),
                        grants.succeeded(from, to),
                        exits,
                        closure,
                        witnesses,
                        reliances,
                        awaited,
                        heirs.with(from, to));
            case FinanceEvent.OrganisationDemerged(var division) ->
                new FinanceState(
                        chart.divided(division),
                        journal,
                        dues.divided(division),
                        grants.divided(division),
                        exits,
                        closure,
                        witnesses,
                        reliances,
                        awaited,
                        heirs.with(division));
            case FinanceEvent.ReliedOn relied ->
                new FinanceState(
                        chart, journal, dues, grants, exits, closure, witnesses, relied.on(reliances), awaited, heirs);
            case FinanceEvent.ActOfTwo two ->
                new FinanceState(
                        chart,
                        journal,
                        dues,
                        grants,
                        exits,
                        closure,
                        witnesses,
                        reliances,
                        two.on(awaited, header),
                        heirs);
        };
    }

    private FinanceState with(Dues next) {
        return new FinanceState(chart, journal, next, grants, exits, closure, witnesses, reliances, awaited, heirs);
    }

    private FinanceState with(Grants next) {
        return new FinanceState(chart, journal, dues, next, exits, closure, witnesses, reliances, awaited, heirs);
    }

    private FinanceState with(Exits<ExitTerms, DuesCreditId> next) {
        return new FinanceState(chart, journal, dues, grants, next, closure, witnesses, reliances, awaited, heirs);
    }
}
