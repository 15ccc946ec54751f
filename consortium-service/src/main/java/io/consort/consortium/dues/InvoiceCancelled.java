package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;

/** An invoice is no longer asked for. */
public record InvoiceCancelled(OrganisationId organisation, int year, String reason) implements DuesEvent {
    @Override
    public String subject() {
        return "dues-invoices/" + InvoiceId.of(year, organisation);
    }
}
