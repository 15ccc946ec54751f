package io.consort.consortium.body;

import io.consort.consortium.rule.SeatId;

/** What happens to one seat. */
public sealed interface SeatEvent extends BodyEvent
        permits SeatTaken, SeatVacated, AlternateNamed, AlternateWithdrawn, ProxyGiven, ProxyWithdrawn {

    /** The seat. */
    SeatId seat();

    @Override
    default String subject() {
        return "seats/" + seat();
    }
}
