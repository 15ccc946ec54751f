package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What happens to one invoice. */
public sealed interface InvoiceEvent extends DuesEvent {

    /** Who is to pay. */
    OrganisationId organisation();

    /** The calendar year that it is for. */
    int year();

    /** Which of the member's invoices for that year it is; null for the first. */
    @Nullable
    Integer number();

    /** The invoice. */
    default InvoiceId invoice() {
        return InvoiceId.of(year(), number(), organisation());
    }

    @Override
    default String subject() {
        return "dues-invoices/" + invoice();
    }

    /**
     * A member was asked to pay its dues.
     *
     * @param dueOn the last day to pay
     * @param defaultOn the first day in default; null where the charter has nothing come of it
     * @param curableUntil the first day on which who has not paid may be expelled; null where there is no default
     * @param number which of the invoices for the year; null for the first
     */
    record DuesInvoiced(
            OrganisationId organisation,
            int year,
            Money amount,
            LocalDate invoicedOn,
            LocalDate dueOn,
            @Nullable LocalDate defaultOn,
            @Nullable LocalDate curableUntil,
            @Nullable Integer number)
            implements InvoiceEvent {

        /** For the first invoice of a year. */
        public DuesInvoiced(
                OrganisationId organisation,
                int year,
                Money amount,
                LocalDate invoicedOn,
                LocalDate dueOn,
                @Nullable LocalDate defaultOn,
                @Nullable LocalDate curableUntil) {
            this(organisation, year, amount, invoicedOn, dueOn, defaultOn, curableUntil, null);
        }
    }

    /**
     * An invoice stands in the books of finance-service.
     *
     * @param number which of the invoices for the year; null for the first
     */
    record InvoiceBooked(
            OrganisationId organisation, int year, @Nullable Integer number) implements InvoiceEvent {

        /** For the first invoice of a year. */
        public InvoiceBooked(OrganisationId organisation, int year) {
            this(organisation, year, null);
        }
    }

    /**
     * An invoice is no longer asked for.
     *
     * @param number which of the invoices for the year; null for the first
     */
    record InvoiceCancelled(
            OrganisationId organisation,
            int year,
            String reason,
            @Nullable Integer number) implements InvoiceEvent {

        /** For the first invoice of a year. */
        public InvoiceCancelled(OrganisationId organisation, int year, String reason) {
            this(organisation, year, reason, null);
        }
    }

    /**
     * The books of finance-service say that an invoice is no longer asked for.
     *
     * @param number which of the invoices for the year; null for the first
     */
    record CancellationBooked(
            OrganisationId organisation, int year, @Nullable Integer number) implements InvoiceEvent {

        /** For the first invoice of a year. */
        public CancellationBooked(OrganisationId organisation, int year) {
            this(organisation, year, null);
        }
    }

    /**
     * An invoice was paid in whole.
     *
     * @param paidOn the day the last of it came in
     * @param settlement the number that finance-service gave it
     * @param number which of the invoices for the year; null for the first
     */
    record DuesPaid(
            OrganisationId organisation,
            int year,
            LocalDate paidOn,
            long settlement,
            @Nullable Integer number) implements InvoiceEvent {

        /** For the first invoice of a year. */
        public DuesPaid(OrganisationId organisation, int year, LocalDate paidOn, long settlement) {
            this(organisation, year, paidOn, settlement, null);
        }
    }

    /**
     * An invoice that was paid is to be paid again: a receipt was taken back.
     *
     * @param settlement the number that finance-service gave it
     * @param number which of the invoices for the year; null for the first
     */
    record DuesReopened(
            OrganisationId organisation,
            int year,
            long settlement,
            @Nullable Integer number) implements InvoiceEvent {}

    /**
     * A member has not paid in time and has no vote until it does.
     *
     * @param since the first day in default
     * @param number which of the invoices for the year; null for the first
     */
    record MemberDefaulted(
            OrganisationId organisation,
            int year,
            LocalDate since,
            @Nullable Integer number) implements InvoiceEvent {

        /** For the first invoice of a year. */
        public MemberDefaulted(OrganisationId organisation, int year, LocalDate since) {
            this(organisation, year, since, null);
        }
    }

    /**
     * A member has made up for its default.
     *
     * @param on the day it had
     * @param number which of the invoices for the year; null for the first
     */
    record DefaultCured(
            OrganisationId organisation,
            int year,
            LocalDate on,
            @Nullable Integer number) implements InvoiceEvent {

        /** For the first invoice of a year. */
        public DefaultCured(OrganisationId organisation, int year, LocalDate on) {
            this(organisation, year, on, null);
        }
    }
}
