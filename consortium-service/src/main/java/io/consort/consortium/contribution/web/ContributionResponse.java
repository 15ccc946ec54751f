package io.consort.consortium.contribution.web;

import io.consort.consortium.contribution.Contribution;
import io.consort.consortium.contribution.ContributionId;
import io.consort.consortium.contribution.ContributionStatus;
import io.consort.consortium.contribution.Recorded;
import io.consort.consortium.contribution.What;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** @param recorded when it was entered, as opposed to its own day */
record ContributionResponse(
        ContributionId id,
        OrganisationId organisation,
        What given,
        LocalDate on,
        Instant recorded,
        OrganisationId receiver,
        Money value,
        @Nullable Money rate,
        @Nullable ResolutionId resolution,
        ContributionStatus status,
        @Nullable String reason) {

    static ContributionResponse of(Recorded recorded) {
        Contribution contribution = recorded.contribution();
        return new ContributionResponse(
                contribution.id(),
                contribution.organisation(),
                contribution.given(),
                contribution.on(),
                recorded.recordedAt(),
                contribution.receiver(),
                contribution.value(),
                contribution.rate(),
                contribution.resolution(),
                recorded.status(),
                recorded.reason());
    }
}
