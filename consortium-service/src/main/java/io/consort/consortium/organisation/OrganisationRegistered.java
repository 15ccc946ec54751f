package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;

/** An organisation is on the register; its link to the identity provider is still to be made. */
public record OrganisationRegistered(OrganisationId organisation, Profile profile) implements OrganisationEvent {}
