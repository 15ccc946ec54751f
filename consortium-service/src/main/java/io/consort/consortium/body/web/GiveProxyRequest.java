package io.consort.consortium.body.web;

import io.consort.consortium.body.GiveProxy;
import io.consort.consortium.body.Period;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.money.Fraction;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record GiveProxyRequest(
        @Schema(example = "board.full.ibm", description = "The seat of the same body that votes")
        SeatId to,

        @Schema(example = "1/2", description = "How much of the vote; all of it where it is left out") @Nullable
        Fraction part,

        LocalDate from,

        @Schema(description = "The first day on which it does not hold; left out for no end") @Nullable
        LocalDate until) {

    GiveProxy toCommand(SeatId seat) {
        return new GiveProxy(seat, to, part == null ? Fraction.ONE : part, new Period(from, until));
    }
}
