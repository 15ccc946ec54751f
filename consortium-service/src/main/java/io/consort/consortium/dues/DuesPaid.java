package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/**
 * An invoice was paid in whole.
 *
 * @param paidOn the day the last of it came in
 * @param settlement the number that finance-service gave it
 */
public record DuesPaid(OrganisationId organisation, int year, LocalDate paidOn, long settlement) implements DuesEvent {
    @Override
    public String subject() {
        return "dues-invoices/" + InvoiceId.of(year, organisation);
    }
}
