package io.consort.consortium.decision.web;

import io.consort.consortium.count.Proxy;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.money.Fraction;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record DelegateVoteRequest(
        @Schema(example = "board.full.ibm") SeatId from,
        @Schema(example = "board.full.ti") SeatId to,

        @Schema(description = "How much of its weight; all of it where it is left out", example = "1/2") @Nullable
        Fraction part) {

    Proxy toProxy() {
        return new Proxy(from, to, part == null ? Fraction.ONE : part);
    }
}
