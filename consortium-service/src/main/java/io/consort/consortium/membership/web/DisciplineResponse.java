package io.consort.consortium.membership.web;

import io.consort.consortium.membership.MembershipEvent.MemberExpelled;
import io.consort.consortium.membership.MembershipEvent.MemberSuspended;
import io.consort.consortium.membership.MembershipEvent.SuspensionLifted;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record DisciplineResponse(
        OrganisationId organisation,
        String reason,
        LocalDate from,
        @Nullable LocalDate until) {

    static DisciplineResponse of(MemberSuspended event) {
        return new DisciplineResponse(event.organisation(), event.reason(), event.from(), event.until());
    }

    static DisciplineResponse of(SuspensionLifted event) {
        return new DisciplineResponse(event.organisation(), event.reason(), event.on(), null);
    }

    static DisciplineResponse of(MemberExpelled event) {
        return new DisciplineResponse(event.organisation(), event.reason(), event.effectiveOn(), null);
    }
}
