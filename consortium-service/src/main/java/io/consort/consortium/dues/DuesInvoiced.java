package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A member was asked to pay its dues.
 *
 * @param dueOn the last day to pay
 * @param defaultOn the first day in default; null where the charter has nothing come of it
 * @param curableUntil the first day on which who has not paid may be expelled; null where there is no default
 * @param number which of the invoices for the year; null for the first
 */
public record DuesInvoiced(
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
