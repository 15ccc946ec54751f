package io.consort.consortium.membership.web;

import io.swagger.v3.oas.annotations.media.Schema;

record EndInvitationRequest(
        @Schema(description = "For all members to read", example = "The programme is full.")
        String reason) {}
