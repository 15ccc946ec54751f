package io.consort.finance;

import io.consort.finance.account.Chart;
import io.consort.finance.dues.Dues;
import io.consort.finance.grant.Grants;
import io.consort.finance.journal.Journal;
import io.consort.kernel.ledger.Header;

/**
 * What follows from the entries of a consortium's finance ledger.
 *
 * @param chart the accounts there are
 * @param journal the transactions, and the movements of each account by day
 * @param dues what members have paid
 * @param grants what funders match
 */
public record FinanceState(Chart chart, Journal journal, Dues dues, Grants grants) {

    static final FinanceState EMPTY = new FinanceState(Chart.EMPTY, Journal.EMPTY, Dues.EMPTY, Grants.EMPTY);

    FinanceState after(FinanceEvent event, Header header) {
        return switch (event) {
            case FinanceEvent.AccountOpened(var account) ->
                new FinanceState(chart.with(account), journal, dues, grants);
            case FinanceEvent.TransactionPosted(var transaction) ->
                new FinanceState(chart, journal.with(transaction, header.time()), dues, grants);
            case FinanceEvent.DuesReceived(var receipt) -> new FinanceState(chart, journal, dues.with(receipt), grants);
            case FinanceEvent.DuesInvoiced(var invoice) -> new FinanceState(chart, journal, dues.with(invoice), grants);
            case FinanceEvent.DuesInvoiceCancelled(var invoice, var _) ->
                new FinanceState(chart, journal, dues.cancelled(invoice), grants);
            case FinanceEvent.GrantAwarded(var grant) -> new FinanceState(chart, journal, dues, grants.with(grant));
            case FinanceEvent.DuesMatched(var match) -> new FinanceState(chart, journal, dues, grants.with(match));
        };
    }
}
