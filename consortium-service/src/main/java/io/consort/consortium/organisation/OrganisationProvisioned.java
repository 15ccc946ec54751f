package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;

/**
 * The identity provider knows the organisation: its people can sign in.
 *
 * @param keycloakId the organisation's own id there
 */
public record OrganisationProvisioned(OrganisationId organisation, String keycloakId) implements OrganisationEvent {}
