package io.consort.consortium.dues;

import io.consort.consortium.charter.ArrearsRule;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Dues that a member was asked to pay, and when what comes of it if it does not.
 *
 * @param dueOn the last day to pay
 * @param defaultOn the first day in default; null where the charter has nothing come of it
 * @param curableUntil the first day on which who has not paid may be expelled; null where there is no default
 * @param paidOn the day the whole had come in; null until then
 * @param defaultRecorded whether the ledger says that the member is in default for it
 */
public record Invoice(
        InvoiceId id,
        Money amount,
        LocalDate invoicedOn,
        LocalDate dueOn,
        @Nullable LocalDate defaultOn,
        @Nullable LocalDate curableUntil,
        InvoiceStatus status,
        @Nullable LocalDate paidOn,
        boolean defaultRecorded) {

    /** As it is made out. */
    public static Invoice of(DuesInvoiced event) {
        return new Invoice(
                event.invoice(),
                event.amount(),
                event.invoicedOn(),
                event.dueOn(),
                event.defaultOn(),
                event.curableUntil(),
                InvoiceStatus.SENDING,
                null,
                false);
    }

    /** When default begins, by the charter's rule. */
    static @Nullable LocalDate defaultOn(LocalDate dueOn, Optional<ArrearsRule> rule) {
        return rule.map(arrears -> dueOn.plusDays(arrears.graceDays() + 1L)).orElse(null);
    }

    /** Whether its member is in default for it on a date. */
    public boolean isInDefault(LocalDate on) {
        return defaultOn != null
                && !on.isBefore(defaultOn)
                && switch (status) {
                    case SENDING, OPEN -> true;
                    case PAID -> paidOn != null && on.isBefore(paidOn);
                    case CANCELLING, CANCELLED -> false;
                };
    }

    /** Whether it is to be paid. */
    public boolean awaitsPayment() {
        return switch (status) {
            case SENDING, OPEN -> true;
            case PAID, CANCELLING, CANCELLED -> false;
        };
    }

    Invoice with(InvoiceStatus next) {
        return new Invoice(id, amount, invoicedOn, dueOn, defaultOn, curableUntil, next, paidOn, defaultRecorded);
    }

    Invoice paid(LocalDate on) {
        return new Invoice(
                id, amount, invoicedOn, dueOn, defaultOn, curableUntil, InvoiceStatus.PAID, on, defaultRecorded);
    }

    Invoice withDefaultRecorded(boolean recorded) {
        return new Invoice(id, amount, invoicedOn, dueOn, defaultOn, curableUntil, status, paidOn, recorded);
    }
}
