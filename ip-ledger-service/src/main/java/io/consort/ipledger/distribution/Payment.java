package io.consort.ipledger.distribution;

import io.consort.ipledger.distribution.DistributionEvent.PaymentRecorded;
import io.consort.kernel.persistent.Row;
import java.util.Optional;
import org.joda.money.Money;
import org.pcollections.PVector;

/**
 * How far a statement is paid.
 *
 * @param settled what was paid, less what came back
 * @param steps what happened, in the order of recording
 */
public record Payment(Money settled, PVector<PaymentRecorded> steps) {

    static Payment none(Money like) {
        return new Payment(like.multipliedBy(0), Row.empty());
    }

    /** What the bank was told to pay and neither paid nor returned yet; at most one is so at a time. */
    Optional<PaymentRecorded> underWay() {
        return steps.reversed().stream()
                .filter(step -> step.kind() == PaymentKind.INSTRUCTED)
                .findFirst()
                .filter(this::isLast);
    }

    /** The last that was instructed or paid under a reference and did not come back since, whatever happened under others. */
    Optional<PaymentRecorded> out(String reference) {
        return lastUnder(reference)
                .filter(step -> step.kind() == PaymentKind.INSTRUCTED || step.kind() == PaymentKind.PAID);
    }

    private Optional<PaymentRecorded> lastUnder(String reference) {
        return steps.reversed().stream()
                .filter(step -> step.reference().equals(reference) && step.kind() != PaymentKind.REFUNDED)
                .findFirst();
    }

    private boolean isLast(PaymentRecorded step) {
        return lastUnder(step.reference()).filter(step::equals).isPresent();
    }

    /** What the bank was told to pay and has not yet paid. */
    Money inFlight() {
        return underWay().map(PaymentRecorded::amount).orElse(settled.multipliedBy(0));
    }

    Money outstanding(Money total) {
        return total.minus(settled).minus(inFlight());
    }

    PaymentStatus status(Money total) {
        Money outstanding = outstanding(total);
        if (inFlight().isPositive()) {
            return PaymentStatus.INSTRUCTED;
        }
        if (outstanding.isNegative()) {
            return PaymentStatus.CLAWBACK;
        }
        if (outstanding.isZero()) {
            return PaymentStatus.PAID;
        }
        boolean cameBack = !steps.isEmpty() && steps.getLast().kind() == PaymentKind.RETURNED;
        return cameBack ? PaymentStatus.RETURNED : PaymentStatus.PAYABLE;
    }

    Payment with(PaymentRecorded step) {
        Money next = switch (step.kind()) {
            case INSTRUCTED -> settled;
            case PAID -> settled.plus(step.amount());
            case RETURNED ->
                out(step.reference())
                                .filter(out -> out.kind() == PaymentKind.PAID)
                                .isPresent()
                        ? settled.minus(step.amount())
                        : settled;
            case REFUNDED -> settled.minus(step.amount());
        };
        return new Payment(next, steps.plus(step));
    }
}
