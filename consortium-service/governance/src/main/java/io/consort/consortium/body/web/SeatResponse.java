package io.consort.consortium.body.web;

import io.consort.consortium.body.Seating;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.SeatRuleId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

record SeatResponse(
        SeatId seat,
        BodyId body,
        SeatRuleId sort,
        boolean votes,
        boolean vacant,

        @Schema(description = "Whose seat it is; absent while it is vacant") @Nullable
        OrganisationId organisation,

        @Schema(description = "Who sits there, by pseudonym; absent where a member has named nobody") @Nullable
        PersonId holder,

        List<PersonId> alternates) {

    static SeatResponse of(Seating seating) {
        return new SeatResponse(
                seating.seat(),
                seating.body(),
                seating.rule(),
                seating.votes(),
                seating.isVacant(),
                seating.organisation(),
                seating.holder(),
                seating.alternates());
    }
}
