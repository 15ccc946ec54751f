package io.consort.consortium.engagement.web;

import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.Part;
import io.consort.consortium.separation.Undertaking;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record EngagementResponse(
        EngagementId id,
        Undertaking in,
        Part as,
        @Nullable OrganisationId organisation,
        @Nullable PersonId person,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable ResolutionId resolution) {

    static EngagementResponse of(Engagement engagement) {
        return new EngagementResponse(
                engagement.id(),
                engagement.in(),
                engagement.as(),
                engagement.organisation(),
                engagement.person(),
                engagement.from(),
                engagement.until(),
                engagement.resolution());
    }
}
