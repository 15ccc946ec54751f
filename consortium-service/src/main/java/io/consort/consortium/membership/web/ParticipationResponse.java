package io.consort.consortium.membership.web;

import io.consort.consortium.membership.Hearing;
import io.consort.consortium.membership.NoticeClaim;
import io.consort.consortium.membership.Participation;
import io.consort.consortium.membership.Statement;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ParticipationResponse(
        OrganisationId organisation,
        @Nullable InvitationResponse invitation,
        List<MemberResponse> memberships,

        @Schema(description = "What it said before others decided about it; absent where it said nothing") @Nullable
        List<Statement> statements,

        @Schema(description = "When it was invited to be heard, and on what; absent where it was not") @Nullable
        List<Hearing> hearings,

        @Schema(description = "A notice by letter that the office has not confirmed; absent where there is none")
        @Nullable
        NoticeClaim noticeClaim) {

    static ParticipationResponse of(Participation participation) {
        return new ParticipationResponse(
                participation.organisation(),
                participation.invitation() == null ? null : InvitationResponse.of(participation),
                participation.memberships().stream()
                        .map(each -> MemberResponse.of(participation.organisation(), each))
                        .toList(),
                participation.statements().isEmpty() ? null : participation.statements(),
                participation.hearings().isEmpty() ? null : participation.hearings(),
                participation.noticeClaim());
    }
}
