package io.consort.consortium.exit.web;

import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;

record LeavingRequest(@Schema(example = "harris") OrganisationId member) {}
