package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What happens to one invoice. */
public sealed interface InvoiceEvent extends DuesEvent
        permits DuesInvoiced,
                InvoiceBooked,
                InvoiceCancelled,
                CancellationBooked,
                DuesPaid,
                DuesReopened,
                MemberDefaulted,
                DefaultCured {

    /** Who is to pay. */
    OrganisationId organisation();

    /** The calendar year that it is for. */
    int year();

    /** Which of the member's invoices for that year it is; null for the first. */
    @Nullable
    Integer number();

    /** The invoice. */
    default InvoiceId invoice() {
        return InvoiceId.of(year(), number(), organisation());
    }

    @Override
    default String subject() {
        return "dues-invoices/" + invoice();
    }
}
