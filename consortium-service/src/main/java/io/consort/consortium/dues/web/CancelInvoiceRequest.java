package io.consort.consortium.dues.web;

import io.swagger.v3.oas.annotations.media.Schema;

record CancelInvoiceRequest(
        @Schema(example = "Waived in the year of accession") String reason) {}
