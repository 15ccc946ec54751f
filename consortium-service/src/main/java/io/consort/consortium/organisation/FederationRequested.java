package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;

/** An organisation's people shall sign in at their own provider. The secret that this takes is not here: it is the identity provider's alone. */
public record FederationRequested(OrganisationId organisation, Federation federation) implements OrganisationEvent {}
