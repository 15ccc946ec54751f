package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;

/** Every consortium in which an organisation had a standing has been told of its succession. */
public record SuccessionCarried(OrganisationId organisation) implements OrganisationEvent {}
