package io.consort.consortium.admission;

import io.consort.kernel.identity.OrganisationId;

/** An applicant has thought better of it. */
public record ApplicationWithdrawn(OrganisationId organisation) implements AdmissionEvent {}
