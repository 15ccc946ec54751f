package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;

/** An organisation is no more, and others stand in its place. It stays on the register as history. */
public record OrganisationSucceeded(OrganisationId organisation, Succession succession) implements OrganisationEvent {}
