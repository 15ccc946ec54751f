package io.consort.consortium.body.web;

import io.consort.consortium.body.FillOffice;
import io.consort.consortium.body.Period;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record FillOfficeRequest(
        Office office,

        @Schema(example = "board.full.ibm", description = "One of the body's own seats")
        SeatId seat,

        LocalDate from,

        @Schema(description = "The first day on which it does not hold it; left out for no end") @Nullable
        LocalDate until) {

    FillOffice toCommand(BodyId body) {
        return new FillOffice(body, office, seat, new Period(from, until), null);
    }
}
