package io.consort.consortium.dues.web;

import io.consort.consortium.dues.Invoice;
import io.consort.consortium.dues.InvoiceEvent.DuesInvoiced;
import io.consort.consortium.dues.InvoiceId;
import io.consort.consortium.dues.InvoiceStatus;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

record DuesInvoiceResponse(
        InvoiceId id,
        OrganisationId organisation,
        int year,
        Money amount,
        InvoiceStatus status,
        LocalDate invoicedOn,
        LocalDate dueOn,

        @Schema(description = "The first day in default where it is not paid; absent where nothing comes of it")
        @Nullable
        LocalDate defaultOn,

        @Schema(description = "The first day on which who has not paid may be expelled") @Nullable
        LocalDate curableUntil,

        @Nullable LocalDate paidOn) {

    /** As it is made out. */
    static DuesInvoiceResponse of(DuesInvoiced event) {
        return new DuesInvoiceResponse(
                event.invoice(),
                event.organisation(),
                event.year(),
                event.amount(),
                InvoiceStatus.SENDING,
                event.invoicedOn(),
                event.dueOn(),
                event.defaultOn(),
                event.curableUntil(),
                null);
    }

    static DuesInvoiceResponse of(Invoice invoice) {
        return new DuesInvoiceResponse(
                invoice.id(),
                invoice.id().organisation(),
                invoice.id().year(),
                invoice.amount(),
                invoice.status(),
                invoice.invoicedOn(),
                invoice.dueOn(),
                invoice.defaultOn(),
                invoice.curableUntil(),
                invoice.paidOn());
    }
}
