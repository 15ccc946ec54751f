package io.consort.consortium.body;

import io.consort.consortium.body.SeatEvent.ProxyGiven;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.money.Fraction;

/**
 * One seat's vote in another's hands for some time. It ends before that when either seat passes to someone else.
 *
 * @param by who gave it
 * @param to the seat that votes
 * @param receiver who sat there
 * @param part how much of the giver's weight
 */
public record StandingProxy(Sitter by, SeatId to, Sitter receiver, Fraction part, Period period) {

    static StandingProxy of(ProxyGiven event) {
        return new StandingProxy(event.by(), event.to(), event.receiver(), event.part(), event.period());
    }

    StandingProxy during(Period shorter) {
        return new StandingProxy(by, to, receiver, part, shorter);
    }
}
