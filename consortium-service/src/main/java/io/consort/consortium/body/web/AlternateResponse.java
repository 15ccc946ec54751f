package io.consort.consortium.body.web;

import io.consort.consortium.body.SeatEvent.AlternateNamed;
import io.consort.consortium.body.SeatEvent.AlternateWithdrawn;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record AlternateResponse(
        SeatId seat,
        PersonId alternate,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static AlternateResponse of(AlternateNamed event) {
        return new AlternateResponse(
                event.seat(),
                event.alternate(),
                event.period().from(),
                event.period().until());
    }

    static AlternateResponse of(AlternateWithdrawn event) {
        return new AlternateResponse(event.seat(), event.alternate(), null, event.on());
    }
}
