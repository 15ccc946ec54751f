package io.consort.consortium.body;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;

/** What happens to bodies and their seats. */
public sealed interface BodyEvent extends ConsortiumEvent permits SeatEvent, OfficeEvent {

    @Override
    default ConsortiumState on(ConsortiumState state, Header header) {
        return state.with(Bodies.of(state).apply(this, header));
    }

    @Override
    default Audience audience(ConsortiumState state) {
        return Audience.EVERYONE.or(
                own -> SeatsConcerned.of(Bodies.of(state), this).contains(own));
    }
}
