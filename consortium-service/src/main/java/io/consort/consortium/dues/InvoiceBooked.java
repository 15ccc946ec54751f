package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;

/** An invoice stands in the books of finance-service. */
public record InvoiceBooked(OrganisationId organisation, int year) implements DuesEvent {
    @Override
    public String subject() {
        return "dues-invoices/" + InvoiceId.of(year, organisation);
    }
}
