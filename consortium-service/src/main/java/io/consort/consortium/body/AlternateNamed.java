package io.consort.consortium.body;

import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.PersonId;

/** Someone may stand in for the holder of a seat. */
public record AlternateNamed(SeatId seat, PersonId alternate, Period period) implements SeatEvent {}
