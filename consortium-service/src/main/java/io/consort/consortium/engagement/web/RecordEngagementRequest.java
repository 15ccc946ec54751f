package io.consort.consortium.engagement.web;

import io.consort.consortium.engagement.RecordEngagement;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.organisation.Affiliations;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.separation.Part;
import io.consort.consortium.separation.Undertaking;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record RecordEngagementRequest(
        Undertaking in,

        Part as,

        @Schema(example = "ibm", description = "For which; left out for a person of their own") @Nullable
        OrganisationId organisation,

        @Schema(description = "Left out where the organisation as such has the part") @Nullable
        PersonId person,

        @Schema(example = "1988-01-01", description = "The first day")
        LocalDate from,

        @Schema(example = "1989-01-01", description = "The first day that is none of it, if an end is known") @Nullable
        LocalDate until,

        @Schema(example = "R-7", description = "That decided it; left out where whoever is engaged says so") @Nullable
        ResolutionId resolution) {

    RecordEngagement toCommand(OrganisationDirectory directory, Affiliations affiliations) {
        return RecordEngagement.of(in, as, organisation, person, from, until, resolution, directory, affiliations);
    }
}
