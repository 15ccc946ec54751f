package io.consort.consortium.body.web;

import io.consort.consortium.body.WithdrawProxy;
import io.consort.consortium.rule.SeatId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record WithdrawProxyRequest(
        @Schema(example = "board.full.ibm", description = "The seat that votes for it")
        SeatId to,

        @Schema(description = "The first day on which it does not")
        LocalDate on) {

    WithdrawProxy toCommand(SeatId seat) {
        return new WithdrawProxy(seat, to, on);
    }
}
