package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member has made up for its default.
 *
 * @param on the day it had
 * @param number which of the invoices for the year; null for the first
 */
public record DefaultCured(
        OrganisationId organisation,
        int year,
        LocalDate on,
        @Nullable Integer number) implements InvoiceEvent {

    /** For the first invoice of a year. */
    public DefaultCured(OrganisationId organisation, int year, LocalDate on) {
        this(organisation, year, on, null);
    }
}
