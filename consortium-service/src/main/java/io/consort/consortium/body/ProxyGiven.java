package io.consort.consortium.body;

import io.consort.consortium.rule.SeatId;
import io.consort.kernel.money.Fraction;

/**
 * One seat votes for another on all motions of a time, unless the other votes itself.
 *
 * @param by who gave it, on the seat
 * @param to the seat that votes
 * @param receiver who sat there
 * @param part how much of the giver's weight
 */
public record ProxyGiven(SeatId seat, Sitter by, SeatId to, Sitter receiver, Fraction part, Period period)
        implements SeatEvent {}
