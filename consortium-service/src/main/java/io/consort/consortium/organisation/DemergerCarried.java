package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.succession.DemergerId;

/** Every consortium of which a demerger's plan names something has been told of it. */
public record DemergerCarried(OrganisationId organisation, DemergerId demerger) implements OrganisationEvent {}
