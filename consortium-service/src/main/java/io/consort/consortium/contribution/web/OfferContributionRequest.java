package io.consort.consortium.contribution.web;

import io.consort.consortium.contribution.OfferContribution;
import io.consort.consortium.contribution.What;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

record OfferContributionRequest(
        What given,

        @Schema(example = "1988-05-01", description = "The day of it, whose year it counts for")
        LocalDate on,

        @Schema(example = "ti", description = "Who has it; the consortium's office where it is left out") @Nullable
        OrganisationId receiver,

        @Schema(description = "What a person-month is worth, where a resolution says so and not the charter") @Nullable
        Money rate,

        @Schema(example = "R-7", description = "The resolution that says so") @Nullable
        ResolutionId resolution) {

    OfferContribution toCommand() {
        return new OfferContribution(given, on, receiver, rate, resolution);
    }
}
