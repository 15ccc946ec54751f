package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member has not paid in time and has no vote until it does.
 *
 * @param since the first day in default
 * @param number which of the invoices for the year; null for the first
 */
public record MemberDefaulted(
        OrganisationId organisation,
        int year,
        LocalDate since,
        @Nullable Integer number) implements InvoiceEvent {

    /** For the first invoice of a year. */
    public MemberDefaulted(OrganisationId organisation, int year, LocalDate since) {
        this(organisation, year, since, null);
    }
}
