package io.consort.consortium.count;

import io.consort.consortium.rule.SeatId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;

/**
 * A seat has another vote for it. A proxy is not passed on: what a seat was given, it cannot give to a third.
 *
 * @param part how much of the giver's weight, above 0 and at most 1
 */
public record Proxy(SeatId from, SeatId to, Fraction part) {
    public Proxy {
        if (!part.isShare()) {
            throw DomainException.invalid("/part", "Above 0 and at most 1, for example \"1/2\".");
        }
        if (from.equals(to)) {
            throw DomainException.invalid("/to", "A seat is no proxy of its own.");
        }
    }
}
