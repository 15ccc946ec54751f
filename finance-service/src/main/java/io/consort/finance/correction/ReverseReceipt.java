package io.consort.finance.correction;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.dues.Dues;
import io.consort.finance.dues.DuesEvent.DuesReceiptReversed;
import io.consort.finance.dues.DuesReceipt;
import io.consort.finance.dues.DuesReceiptId;
import io.consort.finance.dues.Payment;
import io.consort.finance.dues.Reason;
import io.consort.finance.dues.ReceiptReversal;
import io.consort.finance.grant.Grant;
import io.consort.finance.grant.Grants;
import io.consort.finance.journal.Journal;
import io.consort.finance.journal.Total;
import io.consort.finance.journal.Transaction;
import io.consort.finance.journal.TransactionPosted;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Sequence;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Takes a receipt of dues back, by a counter-entry as of the same day: the claim that it had paid is open again, and what grants
 * have matched of it is owed to their funders from today on. Refused with {@code receipt-reversed}, and with
 * {@code receipt-relied-on} while something that was paid on the claim is to be paid back.
 *
 * @param duesReceipt which
 * @param reason in words that name no person
 */
public record ReverseReceipt(
        DuesReceiptId duesReceipt,

        @Meaning(example = "The payment was another member's")
        String reason) implements Command<FinanceState, FinanceEvent> {

    public ReverseReceipt {
        Reason.require(reason);
    }

    @Override
    public List<FinanceEvent> decide(FinanceState state, Context context) {
        DuesReceipt receipt = Dues.of(state).require(duesReceipt);
        Sequence<FinanceState, FinanceEvent> act = new Sequence<>(FinanceState::after, state, context);
        FinanceEvent reversed =
                act.decide((books, _) -> reverse(books, receipt)).getLast();
        for (Grant grant : Grants.of(state).all().values()) {
            Total more = excess(act.state(), grant, receipt.year()).minus(excess(state, grant, receipt.year()));
            if (more.signum() > 0) {
                act.decide(new OweMatch(grant.terms().id(), receipt, more.money()));
            }
        }
        List<FinanceEvent> events = new ArrayList<>(act.events());
        events.remove(reversed);
        events.add(reversed); // last, so that the version that the answer names is the receipt's
        return events;
    }

    private List<FinanceEvent> reverse(FinanceState state, DuesReceipt receipt) {
        Dues dues = Dues.of(state);
        if (!dues.stands(receipt)) {
            throw DomainException.conflict("receipt-reversed", "Receipt " + duesReceipt + " is taken back already.");
        }
        Optional<Payment> paid = dues.claims().payment(duesReceipt);
        if (paid.isPresent() && dues.credits().refunds(paid.get().invoice())) {
            throw DomainException.conflict(
                    "receipt-relied-on",
                    "A part of what was paid on invoice " + paid.get().invoice() + " is to be paid back.");
        }
        Transaction back = Journal.of(state)
                .require(receipt.transaction())
                .reversal(Journal.of(state).next(), "Receipt " + duesReceipt + " taken back: " + reason);
        ReceiptReversal reversal = new ReceiptReversal(
                duesReceipt,
                paid.map(Payment::invoice).orElse(null),
                paid.map(Payment::part).orElse(Money.zero(receipt.amount().getCurrencyUnit())),
                reason,
                back.id());
        return List.of(new TransactionPosted(back), new DuesReceiptReversed(reversal));
    }

    private static Total excess(FinanceState state, Grant grant, int year) {
        return grant.excess(year, Dues.of(state).received(year, grant.currency()));
    }
}
