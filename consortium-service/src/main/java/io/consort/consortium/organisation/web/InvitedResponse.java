package io.consort.consortium.organisation.web;

import io.consort.kernel.identity.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;

record InvitedResponse(
        PersonId person,
        boolean administrator,

        @Schema(description = "Whether the identity provider wrote to the person just now")
        boolean mailed) {}
