package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;

/** What registries call an organisation, from here on; what the register said of that before no longer holds. */
public record OrganisationIdentified(OrganisationId organisation, Identifiers identifiers)
        implements OrganisationEvent {}
