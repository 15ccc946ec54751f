package io.consort.consortium.body.web;

import io.consort.consortium.body.SeatEvent.SeatVacated;
import io.consort.consortium.rule.SeatId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record VacatedResponse(
        SeatId seat,

        @Schema(description = "The first day on which they do not sit there")
        LocalDate on) {

    static VacatedResponse of(SeatVacated event) {
        return new VacatedResponse(event.seat(), event.on());
    }
}
