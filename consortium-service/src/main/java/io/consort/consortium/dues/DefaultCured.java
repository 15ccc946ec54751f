package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/**
 * A member has made up for its default.
 *
 * @param on the day it had
 */
public record DefaultCured(OrganisationId organisation, int year, LocalDate on) implements DuesEvent {
    @Override
    public String subject() {
        return "dues-invoices/" + InvoiceId.of(year, organisation);
    }
}
