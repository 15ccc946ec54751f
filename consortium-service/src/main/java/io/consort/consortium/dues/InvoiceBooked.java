package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An invoice stands in the books of finance-service.
 *
 * @param number which of the invoices for the year; null for the first
 */
public record InvoiceBooked(
        OrganisationId organisation, int year, @Nullable Integer number) implements InvoiceEvent {

    /** For the first invoice of a year. */
    public InvoiceBooked(OrganisationId organisation, int year) {
        this(organisation, year, null);
    }
}
