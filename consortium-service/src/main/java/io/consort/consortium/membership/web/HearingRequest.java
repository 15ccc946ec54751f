package io.consort.consortium.membership.web;

import io.consort.consortium.membership.OfferHearing;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record HearingRequest(
        @Schema(description = "What is held against the member", example = "It has shown results to a third party.")
        String reason,

        @Schema(description = "The first day on which others may decide without having heard it")
        LocalDate until) {

    OfferHearing toCommand(OrganisationId organisation) {
        return new OfferHearing(organisation, reason, until);
    }
}
