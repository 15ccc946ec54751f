package io.consort.finance.dues;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.dues.DuesEvent.DuesCreditReversed;
import io.consort.finance.journal.Journal;
import io.consort.finance.journal.Total;
import io.consort.finance.journal.Transaction;
import io.consort.finance.journal.TransactionPosted;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Takes a credit of dues back: its postings are reversed as of the same day, so that every balance is as it would have been without
 * it. Refused with {@code credit-reversed}, with {@code credit-relied-on} once the invoice was settled by paying the rest, or
 * cancelled, and with {@code refund-paid} once what was to be paid back is in the liability account no more.
 *
 * @param id which
 * @param reason in words that name no person
 */
public record ReverseCredit(DuesCreditId id, String reason) implements Command<FinanceState, FinanceEvent> {

    @Override
    public List<FinanceEvent> decide(FinanceState state, Context context) {
        DuesCredit credit = Dues.of(state).credits().require(id);
        if (Dues.of(state).credits().reversed().contains(id)) {
            throw DomainException.conflict("credit-reversed", "The credit " + id + " is taken back already.");
        }
        Claim claim = Dues.of(state).claims().require(credit.invoice());
        boolean settledSince = claim.paidOn() != null && credit.amount().isGreaterThan(credit.refund());
        if (settledSince || claim.cancelled()) {
            throw DomainException.conflict(
                    "credit-relied-on",
                    "Since " + credit.amount() + " of invoice " + credit.invoice() + " were credited, it was "
                            + (claim.cancelled() ? "cancelled." : "settled, on " + claim.paidOn() + "."));
        }
        Total owed = Journal.of(state)
                .balance(credit.refundable())
                .orElse(Total.zero(credit.refund().getCurrencyUnit()));
        if (owed.plus(credit.refund()).signum() > 0) {
            throw DomainException.conflict(
                    "refund-paid",
                    "Of " + credit.refund() + " that were to be paid back under " + id + ", account "
                            + credit.refundable() + " does not hold all any more.");
        }
        Transaction back = Journal.of(state)
                .require(credit.transaction())
                .reversal(Journal.of(state).next(), "Credit " + id + " taken back: " + reason);
        return List.of(new TransactionPosted(back), new DuesCreditReversed(id, credit.invoice()));
    }
}
