package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An invoice is no longer asked for.
 *
 * @param number which of the invoices for the year; null for the first
 */
public record InvoiceCancelled(
        OrganisationId organisation,
        int year,
        String reason,
        @Nullable Integer number) implements InvoiceEvent {

    /** For the first invoice of a year. */
    public InvoiceCancelled(OrganisationId organisation, int year, String reason) {
        this(organisation, year, reason, null);
    }
}
