package io.consort.consortium.body;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Someone's time on a seat.
 *
 * @param recordedAt when the ledger learnt of it
 */
public record Occupancy(OrganisationId organisation, PersonId holder, Period period, Instant recordedAt) {

    Occupancy endedOn(LocalDate date) {
        return new Occupancy(organisation, holder, period.endedOn(date), recordedAt);
    }
}
