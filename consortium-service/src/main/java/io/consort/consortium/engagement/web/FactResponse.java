package io.consort.consortium.engagement.web;

import io.consort.consortium.rule.SeatId;
import io.consort.consortium.separation.Duty;
import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.Fact;
import io.consort.consortium.separation.Source;
import io.consort.consortium.separation.Undertaking;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record FactResponse(
        Duty duty,
        @Nullable SeatId seat,
        @Nullable EngagementId engagement,
        @Nullable Undertaking in,
        boolean alternate,
        @Nullable OrganisationId organisation,
        @Nullable OrganisationId group,
        @Nullable PersonId person,
        @Nullable LocalDate since) {

    static FactResponse of(Fact fact) {
        return switch (fact.source()) {
            case Source.OfSeat(SeatId seat) -> of(fact, seat, null, null);
            case Source.OfEngagement(EngagementId engagement, Undertaking in) -> of(fact, null, engagement, in);
        };
    }

    private static FactResponse of(
            Fact fact, @Nullable SeatId seat, @Nullable EngagementId engagement, @Nullable Undertaking in) {
        return new FactResponse(
                fact.duty(),
                seat,
                engagement,
                in,
                fact.standsIn(),
                fact.organisation(),
                fact.group(),
                fact.person(),
                fact.since());
    }
}
