package io.consort.consortium.body.web;

import io.consort.consortium.body.NameHolder;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record NameHolderRequest(
        @Schema(description = "Who sits there, by pseudonym, never by name")
        PersonId holder,

        @Schema(example = "1988-01-01", description = "The first day")
        LocalDate from) {

    NameHolder toCommand(SeatId seat) {
        return new NameHolder(seat, holder, from);
    }
}
