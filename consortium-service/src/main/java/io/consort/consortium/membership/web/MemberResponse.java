package io.consort.consortium.membership.web;

import io.consort.consortium.membership.Expulsion;
import io.consort.consortium.membership.ExpulsionGround;
import io.consort.consortium.membership.Membership;
import io.consort.consortium.membership.MembershipEvent.MemberAcceded;
import io.consort.consortium.membership.Notice;
import io.consort.consortium.membership.Participation;
import io.consort.consortium.membership.Term;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record MemberResponse(
        OrganisationId organisation,
        ClassId membershipClass,
        int charterVersion,
        LocalDate from,
        @Nullable LocalDate noticeGivenOn,

        @Schema(description = "The first day after its term, from which on it has no vote until it is renewed")
        @Nullable
        LocalDate termEndsOn,

        @Schema(description = "The first day without membership; absent while no end is known") @Nullable
        LocalDate until,

        @Nullable ExpulsionGround expelledFor,

        @Schema(description = "Absent where there was none") @Nullable
        List<SuspensionResponse> suspensions) {

    static MemberResponse of(MemberAcceded event) {
        return new MemberResponse(
                event.organisation(),
                event.membershipClass(),
                event.charterVersion(),
                event.effectiveOn(),
                null,
                null,
                null,
                null,
                null);
    }

    /** Of one that is a member on the date. */
    static MemberResponse of(Participation participation, LocalDate on) {
        return of(participation.organisation(), participation.on(on).orElseThrow());
    }

    static MemberResponse of(OrganisationId organisation, Membership membership) {
        Notice notice = membership.notice();
        Expulsion expulsion = membership.expulsion();
        List<SuspensionResponse> suspensions =
                membership.suspensions().stream().map(SuspensionResponse::of).toList();
        return new MemberResponse(
                organisation,
                membership.membershipClass(),
                membership.accepted(),
                membership.from(),
                notice == null ? null : notice.givenOn(),
                membership.term().map(Term::endsOn).orElse(null),
                membership.until().orElse(null),
                expulsion == null ? null : expulsion.ground(),
                suspensions.isEmpty() ? null : suspensions);
    }
}
