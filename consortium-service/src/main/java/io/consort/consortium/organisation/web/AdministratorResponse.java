package io.consort.consortium.organisation.web;

import io.consort.kernel.identity.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;

record AdministratorResponse(
        PersonId person,

        @Schema(description = "Not while the person is suspended")
        boolean active) {}
