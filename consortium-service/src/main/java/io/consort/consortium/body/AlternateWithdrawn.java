package io.consort.consortium.body;

import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.PersonId;
import java.time.LocalDate;

/**
 * Someone may not stand in any more.
 *
 * @param on the first day on which they may not
 */
public record AlternateWithdrawn(SeatId seat, PersonId alternate, LocalDate on) implements SeatEvent {}
