package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice was paid in whole.
 *
 * @param paidOn the day the last of it came in
 * @param settlement the number that finance-service gave it
 * @param number which of the invoices for the year; null for the first
 */
public record DuesPaid(
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
