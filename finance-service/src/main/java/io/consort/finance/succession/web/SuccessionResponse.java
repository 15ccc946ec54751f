package io.consort.finance.succession.web;

import io.consort.kernel.identity.OrganisationId;

/**
 * @param to who has its place now
 */
record SuccessionResponse(OrganisationId from, OrganisationId to) {}
