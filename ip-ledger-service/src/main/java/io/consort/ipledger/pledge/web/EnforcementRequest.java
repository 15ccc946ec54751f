package io.consort.ipledger.pledge.web;

import io.consort.ipledger.pledge.EnforcePledge;
import io.consort.ipledger.title.PledgeId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record EnforcementRequest(
        @Schema(description = "From when the pledgee owns the share", example = "1994-01-01")
        LocalDate effective) {

    EnforcePledge toCommand(PledgeId pledge) {
        return new EnforcePledge(pledge, effective);
    }
}
