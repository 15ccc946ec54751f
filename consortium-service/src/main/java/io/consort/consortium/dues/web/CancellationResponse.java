package io.consort.consortium.dues.web;

import io.consort.consortium.dues.InvoiceId;

record CancellationResponse(InvoiceId invoice, String reason) {}
