package io.consort.consortium.closing;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeChange;
import io.consort.consortium.life.OtherService;
import io.consort.kernel.problem.DomainException;

/** Holds what a service answered against what it is asked by now. */
final class Turns {

    private Turns() {}

    /**
     * The change that a turn belongs to, while a service has not confirmed it.
     *
     * @throws DomainException CONFLICT {@code turn-over} when another replica recorded its answer, or a later turn has begun
     */
    static LifeChange require(ConsortiumState state, int turn, OtherService service) {
        return Life.of(state)
                .underWay()
                .filter(each -> each.requireTurn().number() == turn
                        && each.requireTurn().awaits(service))
                .orElseThrow(() -> DomainException.conflict(
                        "turn-over", "Nothing is awaited of that service under turn " + turn + " any more."));
    }
}
