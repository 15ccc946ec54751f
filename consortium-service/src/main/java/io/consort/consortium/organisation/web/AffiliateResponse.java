package io.consort.consortium.organisation.web;

import io.consort.kernel.identity.OrganisationId;

record AffiliateResponse(OrganisationId organisation, String legalName) {}
