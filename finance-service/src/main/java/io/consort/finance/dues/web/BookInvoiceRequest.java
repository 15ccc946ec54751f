package io.consort.finance.dues.web;

import io.consort.finance.dues.BookInvoice;
import io.consort.finance.dues.DuesInvoiceId;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.joda.money.Money;

record BookInvoiceRequest(
        @Schema(example = "1988-ibm") DuesInvoiceId id,
        @Schema(example = "ibm") OrganisationId member,
        @Schema(example = "1988") int year,
        Money amount,
        LocalDate invoicedOn,
        LocalDate dueOn,

        @Schema(example = "sematech-office", description = "In whose books it stands")
        OrganisationId creditor) {

    BookInvoice toCommand() {
        return new BookInvoice(id, member, year, amount, invoicedOn, dueOn, creditor);
    }
}
