package io.consort.consortium.membership.web;

import io.consort.consortium.membership.Accede;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record AccedeRequest(
        @Schema(example = "1", description = "The version of the charter that is accepted")
        int charterVersion,

        @Schema(example = "1987-08-07", description = "The first day as a member")
        LocalDate effectiveOn) {

    Accede toCommand() {
        return new Accede(charterVersion, effectiveOn);
    }
}
