package io.consort.consortium.body.web;

import io.consort.consortium.body.OfficeEvent.OfficeVacated;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import java.time.LocalDate;

record OfficeEndResponse(BodyId body, Office office, LocalDate on) {

    static OfficeEndResponse of(OfficeVacated event) {
        return new OfficeEndResponse(event.body(), event.office(), event.on());
    }
}
