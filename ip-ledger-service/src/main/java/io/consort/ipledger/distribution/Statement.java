package io.consort.ipledger.distribution;

import io.consort.ipledger.distribution.DistributionEvent.PayeeAdjusted;
import io.consort.ipledger.distribution.DistributionEvent.PayeeCredited;
import io.consort.ipledger.distribution.DistributionEvent.PaymentRecorded;
import io.consort.ipledger.scheme.Payee;
import io.consort.kernel.persistent.Row;
import java.util.List;
import org.joda.money.Money;
import org.pcollections.PVector;

/**
 * What one payee gets from a distribution.
 *
 * @param payee who is paid
 * @param lines from which tiers
 * @param total the sum of the lines
 * @param seq of the ledger's last entry that says so
 * @param adjustments what recalculations changed, in their order
 * @param payment how far it is paid
 */
public record Statement(
        Payee payee, List<Line> lines, Money total, long seq, PVector<Adjustment> adjustments, Payment payment) {

    public Statement {
        lines = List.copyOf(lines);
    }

    static Statement of(PayeeCredited event, long seq) {
        return new Statement(
                event.payee(), event.lines(), event.total(), seq, Row.empty(), Payment.none(event.total()));
    }

    static Statement of(PayeeAdjusted event) {
        Money nothing = event.total().multipliedBy(0);
        return new Statement(event.payee(), List.of(), nothing, 0, Row.empty(), Payment.none(nothing));
    }

    Statement with(PayeeAdjusted event, long at) {
        Adjustment adjustment = new Adjustment(event.number(), event.reason(), event.before(), event.change(), at);
        return new Statement(payee, event.lines(), event.total(), at, adjustments.plus(adjustment), payment);
    }

    Statement with(PaymentRecorded event) {
        return new Statement(payee, lines, total, seq, adjustments, payment.with(event));
    }

    /** Where its payment stands. */
    public PaymentStatus status() {
        return payment.status(total);
    }

    /** What is payable yet; below zero what is to be given back. */
    public Money outstanding() {
        return payment.outstanding(total);
    }
}
