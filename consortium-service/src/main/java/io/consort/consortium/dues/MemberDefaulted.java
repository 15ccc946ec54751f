package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/**
 * A member has not paid in time and has no vote until it does.
 *
 * @param since the first day in default
 */
public record MemberDefaulted(OrganisationId organisation, int year, LocalDate since) implements DuesEvent {
    @Override
    public String subject() {
        return "dues-invoices/" + InvoiceId.of(year, organisation);
    }
}
