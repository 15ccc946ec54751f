package io.consort.starter.succession;

import io.consort.kernel.identity.OrganisationId;

/**
 * An organisation that is no more.
 *
 * @param to who has its place now
 */
public record SuccessionResponse(OrganisationId from, OrganisationId to) {}
