package io.consort.finance.dues;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.Chart;
import io.consort.finance.dues.DuesEvent.DuesCredited;
import io.consort.finance.journal.Journal;
import io.consort.finance.journal.Posting;
import io.consort.finance.journal.Transaction;
import io.consort.finance.journal.TransactionPosted;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * Credits a part of invoiced dues. Income is debited; first what is open on the claim is credited, and what goes beyond it was paid
 * and is owed to the member from then on, on a liability account. Refused with {@code invoice-cancelled}, and
 * {@code credit-exceeds-invoice} where more is credited than was invoiced.
 *
 * @param id of which invoice
 * @param amount above zero, in the invoice's currency
 * @param effective the date from which it counts
 * @param reason in words that name no person
 */
public record CreditInvoice(DuesInvoiceId id, Money amount, LocalDate effective, String reason)
        implements Command<FinanceState, FinanceEvent> {

    public CreditInvoice {
        Posting.requirePositive(amount);
    }

    @Override
    public List<FinanceEvent> decide(FinanceState state, Context context) {
        Claim claim = Dues.of(state).claims().require(id);
        DuesInvoice invoice = claim.invoice();
        claim.requireStanding();
        if (amount.isGreaterThan(invoice.amount().minus(claim.credited()))) {
            throw DomainException.refused(
                    "credit-exceeds-invoice",
                    "Of invoice " + id + " over " + invoice.amount() + ", " + claim.credited()
                            + " are credited already, so " + amount + " are too much.");
        }
        Money open = claim.part(amount);
        Money refund = amount.minus(open);
        List<FinanceEvent> events = new ArrayList<>();
        OrganisationId owner = Chart.of(state).require(invoice.income(), "").owner();
        AccountId refundable = DuesAccounts.REFUNDABLE.in(state, amount.getCurrencyUnit(), owner, events);
        List<Posting> postings = new ArrayList<>(List.of(Posting.debit(invoice.income(), amount)));
        if (open.isPositive()) {
            postings.add(Posting.credit(invoice.receivable(), open));
        }
        if (refund.isPositive()) {
            postings.add(Posting.credit(refundable, refund));
        }
        Transaction transaction = new Transaction(
                Journal.of(state).next(), effective, "Credit on invoice " + id + ": " + reason, postings);
        events.add(new TransactionPosted(transaction));
        events.add(new DuesCredited(
                new DuesCredit(Dues.of(state).credits().next(), id, amount, refund, refundable, transaction.id())));
        return events;
    }
}
