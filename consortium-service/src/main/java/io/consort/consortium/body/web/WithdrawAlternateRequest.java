package io.consort.consortium.body.web;

import io.consort.consortium.body.WithdrawAlternate;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record WithdrawAlternateRequest(
        PersonId alternate,

        @Schema(description = "The first day on which they may not stand in")
        LocalDate on) {

    WithdrawAlternate toCommand(SeatId seat) {
        return new WithdrawAlternate(seat, alternate, on);
    }
}
