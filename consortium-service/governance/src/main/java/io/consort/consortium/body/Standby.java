package io.consort.consortium.body;

import io.consort.kernel.identity.PersonId;
import java.time.LocalDate;

/** Someone's time as an alternate. */
public record Standby(PersonId alternate, Period period) {

    Standby endedOn(LocalDate date) {
        return new Standby(alternate, period.endedOn(date));
    }
}
