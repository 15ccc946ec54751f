package io.consort.consortium.dues;

import io.consort.consortium.charter.ArrearsRule;
import io.consort.consortium.dues.InvoiceEvent.DuesInvoiced;
import io.consort.consortium.membership.Debts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
 * @param recordedAt when the ledger learnt of it
 * @param paidAt when the ledger learnt that it was paid; null until then
 * @param cancelledAt when the ledger learnt that it is no longer asked for; null until then
 * @param defaultRecorded whether the ledger says that the member is in default for it
 * @param bookedAt when the ledger learnt that it stands in the books, where alone it can be paid; null until then
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
        Instant recordedAt,
        @Nullable Instant paidAt,
        @Nullable Instant cancelledAt,
        boolean defaultRecorded,
        @Nullable Instant bookedAt)
        implements Debts.Default {

    /** As it is made out. */
    static Invoice of(DuesInvoiced event, Instant recordedAt) {
        return new Invoice(
                event.invoice(),
                event.amount(),
                event.invoicedOn(),
                event.dueOn(),
                event.defaultOn(),
                event.curableUntil(),
                InvoiceStatus.SENDING,
                null,
                recordedAt,
                null,
                null,
                false,
                null);
    }

    /** When default begins, by the charter's rule. */
    static @Nullable LocalDate defaultOn(LocalDate dueOn, Optional<ArrearsRule> rule) {
        return rule.map(arrears -> dueOn.plusDays(arrears.graceDays() + 1L)).orElse(null);
    }

    /** The first day on which its member is in default for it if it does not pay: none before it stands in the books. */
    public Optional<LocalDate> inDefaultFrom() {
        if (defaultOn == null) {
            return Optional.empty();
        }
        if (bookedAt == null) { // what was paid stood there, whether or not the ledger learnt so
            return status == InvoiceStatus.PAID ? Optional.of(defaultOn) : Optional.empty();
        }
        LocalDate booked = LocalDate.ofInstant(bookedAt, ZoneOffset.UTC);
        return Optional.of(booked.isAfter(defaultOn) ? booked : defaultOn);
    }

    /** Whether its member is in default for it on a date. */
    public boolean isInDefault(LocalDate on) {
        return inDefaultFrom().filter(from -> !on.isBefore(from)).isPresent()
                && switch (status) {
                    case OPEN -> true;
                    case PAID -> paidOn != null && on.isBefore(paidOn);
                    case SENDING, CANCELLING, CANCELLED -> false;
                };
    }

    /** Whether it is to be paid. */
    public boolean awaitsPayment() {
        return switch (status) {
            case SENDING, OPEN -> true;
            case PAID, CANCELLING, CANCELLED -> false;
        };
    }

    /** What was known of it at an instant; empty where nothing was. */
    Optional<Invoice> knownAt(Instant instant) {
        if (recordedAt.isAfter(instant)) {
            return Optional.empty();
        }
        if (paidAt != null && !paidAt.isAfter(instant)) {
            return Optional.of(this);
        }
        boolean cancelled = cancelledAt != null && !cancelledAt.isAfter(instant);
        boolean booked = bookedAt != null && !bookedAt.isAfter(instant);
        return Optional.of(new Invoice(
                id,
                amount,
                invoicedOn,
                dueOn,
                defaultOn,
                curableUntil,
                cancelled ? InvoiceStatus.CANCELLED : booked ? InvoiceStatus.OPEN : InvoiceStatus.SENDING,
                null,
                recordedAt,
                null,
                cancelled ? cancelledAt : null,
                defaultRecorded,
                booked ? bookedAt : null));
    }

    Invoice with(InvoiceStatus next) {
        return with(next, paidOn, paidAt, cancelledAt, defaultRecorded, bookedAt);
    }

    Invoice booked(Instant at) {
        return with(InvoiceStatus.OPEN, paidOn, paidAt, cancelledAt, defaultRecorded, bookedAt == null ? at : bookedAt);
    }

    Invoice paid(LocalDate on, Instant at) {
        return with(InvoiceStatus.PAID, on, at, cancelledAt, defaultRecorded, bookedAt);
    }

    /** What was given up meanwhile is asked for no longer, whether or not it was paid. */
    Invoice reopened() {
        return with(
                cancelledAt == null ? InvoiceStatus.OPEN : InvoiceStatus.CANCELLED,
                null,
                null,
                cancelledAt,
                defaultRecorded,
                bookedAt);
    }

    Invoice cancelled(Instant at) {
        return with(InvoiceStatus.CANCELLING, paidOn, paidAt, at, defaultRecorded, bookedAt);
    }

    Invoice withDefaultRecorded(boolean recorded) {
        return with(status, paidOn, paidAt, cancelledAt, recorded, bookedAt);
    }

    private Invoice with(
            InvoiceStatus next,
            @Nullable LocalDate paid,
            @Nullable Instant noted,
            @Nullable Instant givenUp,
            boolean recorded,
            @Nullable Instant inBooks) {
        return new Invoice(
                id,
                amount,
                invoicedOn,
                dueOn,
                defaultOn,
                curableUntil,
                next,
                paid,
                recordedAt,
                noted,
                givenUp,
                recorded,
                inBooks);
    }
}
