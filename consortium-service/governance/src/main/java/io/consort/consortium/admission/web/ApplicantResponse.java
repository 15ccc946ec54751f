package io.consort.consortium.admission.web;

import io.consort.kernel.identity.OrganisationId;

/** Whose application has changed. */
record ApplicantResponse(OrganisationId organisation) {}
