package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;

/** An organisation's people can sign in at their own provider. */
public record FederationEstablished(OrganisationId organisation) implements OrganisationEvent {}
