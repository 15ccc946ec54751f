package io.consort.consortium.membership.web;

import io.consort.consortium.membership.Participation;
import io.consort.kernel.identity.OrganisationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ParticipationResponse(
        OrganisationId organisation, @Nullable InvitationResponse invitation, List<MemberResponse> memberships) {

    static ParticipationResponse of(Participation participation) {
        return new ParticipationResponse(
                participation.organisation(),
                participation.invitation() == null ? null : InvitationResponse.of(participation),
                participation.memberships().stream()
                        .map(each -> MemberResponse.of(participation.organisation(), each))
                        .toList());
    }
}
