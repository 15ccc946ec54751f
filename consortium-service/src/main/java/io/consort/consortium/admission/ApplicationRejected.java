package io.consort.consortium.admission;

import io.consort.kernel.identity.OrganisationId;

/** An application was rejected. */
public record ApplicationRejected(OrganisationId organisation, String reason) implements AdmissionEvent {}
