package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;

/** The books of finance-service say that an invoice is no longer asked for. */
public record CancellationBooked(OrganisationId organisation, int year) implements DuesEvent {
    @Override
    public String subject() {
        return "dues-invoices/" + InvoiceId.of(year, organisation);
    }
}
