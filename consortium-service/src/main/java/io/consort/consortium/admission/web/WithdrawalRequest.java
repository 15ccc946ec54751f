package io.consort.consortium.admission.web;

/** Nothing to say: whose application it is follows from who asks. */
record WithdrawalRequest() {}
