package io.consort.consortium.dues.web;

/** Nothing to say: what is asked for follows from the invoice that was cancelled. */
record ReissueRequest() {}
