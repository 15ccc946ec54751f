package io.consort.consortium.body.web;

import io.consort.consortium.body.VacateOffice;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record VacateOfficeRequest(
        Office office,

        @Schema(description = "The first day on which nobody holds it")
        LocalDate on) {

    VacateOffice toCommand(BodyId body) {
        return new VacateOffice(body, office, on, null);
    }
}
