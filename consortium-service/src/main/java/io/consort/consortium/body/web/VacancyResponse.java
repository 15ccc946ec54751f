package io.consort.consortium.body.web;

import io.consort.consortium.body.Vacancy;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.SeatId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record VacancyResponse(
        BodyId body,
        SeatId seat,

        @Schema(description = "The first day on which nobody sat there")
        LocalDate since,

        @Schema(description = "The day from which somebody is named for it already; absent where nobody is") @Nullable
        LocalDate until,

        @Schema(description = "Who can fill it") Filling filledBy) {

    static VacancyResponse of(Vacancy vacancy) {
        return new VacancyResponse(vacancy.body(), vacancy.seat(), vacancy.since(), vacancy.until(), vacancy.filling());
    }
}
