package io.consort.finance.dues;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.dues.DuesEvent.DuesInvoiceCancelled;
import io.consort.finance.journal.Journal;
import io.consort.finance.journal.Posting;
import io.consort.finance.journal.Transaction;
import io.consort.finance.journal.TransactionPosted;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;

/**
 * Asks for dues no longer: the claim is credited and income debited. An invoice that has not arrived is remembered, and refused
 * when it does. Refused with {@code invoice-paid} once something was paid on it, {@code invoice-credited} while
 * a part is credited, and {@code invoice-cancelled}.
 *
 * @param reason in words that name no person
 */
public record CancelInvoice(DuesInvoiceId id, String reason) implements Command<FinanceState, FinanceEvent> {

    public CancelInvoice {
        Reason.require(reason);
    }

    @Override
    public List<FinanceEvent> decide(FinanceState state, Context context) {
        Optional<Claim> claim = Dues.of(state).claims().find(id);
        FinanceEvent cancelled = new DuesInvoiceCancelled(id, reason);
        if (claim.isEmpty()) {
            return List.of(cancelled);
        }
        DuesInvoice invoice = claim.get().invoice();
        claim.get().requireStanding();
        if (claim.get().credited().isPositive() && claim.get().outstanding().isZero()) {
            return List.of(cancelled); // nothing is asked for any more, and so nothing is to be booked
        }
        if (claim.get().paid().isPositive()) {
            throw DomainException.conflict(
                    "invoice-paid", "Of invoice " + id + " " + claim.get().paid() + " are paid.");
        }
        if (claim.get().credited().isPositive()) {
            throw DomainException.conflict(
                    "invoice-credited", "Of invoice " + id + " " + claim.get().credited() + " are credited.");
        }
        Transaction back = new Transaction(
                Journal.of(state).next(),
                context.today(),
                "Invoice " + id + " cancelled: " + reason,
                List.of(
                        Posting.debit(invoice.income(), invoice.amount()),
                        Posting.credit(invoice.receivable(), invoice.amount())));
        return List.of(new TransactionPosted(back), cancelled);
    }
}
