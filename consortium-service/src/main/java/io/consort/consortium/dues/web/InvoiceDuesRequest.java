package io.consort.consortium.dues.web;

/** Nothing to say: who is asked to pay what follows from the assessment. */
record InvoiceDuesRequest() {}
