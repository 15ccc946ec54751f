package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;

/** What happens on the way from a motion to its effect. */
public sealed interface DecisionEvent extends ConsortiumEvent permits MotionEvent, VotingEvent, ResolutionEvent {

    @Override
    default ConsortiumState on(ConsortiumState state, Header header) {
        return state.with(state.get(Decisions.class).apply(this, header));
    }

    @Override
    default Audience audience(ConsortiumState state) {
        return Audience.EVERYONE.or(own -> DecisionsConcerned.of(state, this).contains(own));
    }
}
