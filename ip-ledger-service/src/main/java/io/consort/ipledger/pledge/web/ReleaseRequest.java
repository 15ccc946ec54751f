package io.consort.ipledger.pledge.web;

import io.consort.ipledger.pledge.ReleasePledge;
import io.consort.ipledger.title.PledgeId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

@Schema(description = "Without any field, the whole pledge")
record ReleaseRequest(
        @Schema(description = "What each holder gets free", example = "{\"ti\":\"1/12\"}") @Nullable
        Map<OrganisationId, Fraction> shares,

        @Schema(description = "What it secures from now on") @Nullable
        Money secured) {

    ReleasePledge toCommand(PledgeId pledge) {
        return new ReleasePledge(pledge, shares == null ? Map.of() : shares, secured);
    }
}
