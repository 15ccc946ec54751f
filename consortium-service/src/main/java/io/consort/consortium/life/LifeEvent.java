package io.consort.consortium.life;

import io.consort.consortium.ConsortiumEvent;

/** What happens in the life of a consortium as a whole. */
public sealed interface LifeEvent extends ConsortiumEvent
        permits ConsortiumSuspended,
                ConsortiumResumed,
                WindingUpBegun,
                DissolutionStarted,
                DissolutionRefused,
                ConsortiumDissolved,
                TurnConfirmed,
                TurnDelayed {

    @Override
    default String subject() {
        return "life";
    }
}
