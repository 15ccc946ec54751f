package io.consort.consortium.body;

import io.consort.consortium.rule.SeatId;
import java.time.LocalDate;

/**
 * A seat takes its standing proxy back.
 *
 * @param to the seat that voted for it
 * @param on the first day on which it does not
 */
public record ProxyWithdrawn(SeatId seat, SeatId to, LocalDate on) implements SeatEvent {}
