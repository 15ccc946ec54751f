package io.consort.finance.dues.web;

import io.consort.finance.dues.CancelInvoice;
import io.consort.finance.dues.DuesInvoiceId;
import io.swagger.v3.oas.annotations.media.Schema;

record CancelInvoiceRequest(
        @Schema(example = "Waived in the year of accession") String reason) {

    CancelInvoice toCommand(DuesInvoiceId invoice) {
        return new CancelInvoice(invoice, reason);
    }
}
