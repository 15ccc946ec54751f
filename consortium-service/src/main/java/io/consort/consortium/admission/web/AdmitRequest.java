package io.consort.consortium.admission.web;

/** Nothing to say: what an applicant is admitted to is what it applied for. */
record AdmitRequest() {}
