package io.consort.consortium.membership.web;

import io.consort.consortium.membership.Suspend;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record SuspendRequest(
        @Schema(example = "It has not delivered work package 2.")
        String reason,

        LocalDate from,

        @Schema(description = "The first day on which it is over; left out where it lasts until it is lifted") @Nullable
        LocalDate until) {

    Suspend toCommand(OrganisationId organisation) {
        return new Suspend(organisation, reason, from, until, null);
    }
}
