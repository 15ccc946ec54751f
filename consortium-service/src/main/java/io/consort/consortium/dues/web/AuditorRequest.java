package io.consort.consortium.dues.web;

import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;

record AuditorRequest(@Schema(example = "price-audit") OrganisationId auditor) {}
