package io.consort.ipledger.distribution;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How far a statement is paid.
 *
 * @param settled what was paid, less what came back
 * @param last the last step; null before the first
 */
public record Payment(Money settled, @Nullable PaymentRecorded last) {

    static Payment none(Money like) {
        return new Payment(like.multipliedBy(0), null);
    }

    /** What the bank was told to pay and has not yet paid. */
    Money inFlight() {
        return last != null && last.kind() == PaymentKind.INSTRUCTED ? last.amount() : settled.multipliedBy(0);
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
        return last != null && last.kind() == PaymentKind.RETURNED ? PaymentStatus.RETURNED : PaymentStatus.PAYABLE;
    }

    Payment with(PaymentRecorded step) {
        Money next = switch (step.kind()) {
            case INSTRUCTED -> settled;
            case PAID -> settled.plus(step.amount());
            case RETURNED -> last != null && last.kind() == PaymentKind.PAID ? settled.minus(step.amount()) : settled;
            case REFUNDED -> settled.minus(step.amount());
        };
        return new Payment(next, step);
    }
}
