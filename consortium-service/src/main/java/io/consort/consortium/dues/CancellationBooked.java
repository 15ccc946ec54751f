package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The books of finance-service say that an invoice is no longer asked for.
 *
 * @param number which of the invoices for the year; null for the first
 */
public record CancellationBooked(
        OrganisationId organisation, int year, @Nullable Integer number) implements InvoiceEvent {

    /** For the first invoice of a year. */
    public CancellationBooked(OrganisationId organisation, int year) {
        this(organisation, year, null);
    }
}
