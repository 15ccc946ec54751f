package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * What was asked of another service before requests said what they ask for is asked for again, so that it can be proven. A step of
 * {@link EffectsElsewhere}. Refused with {@code effect-not-requested}.
 */
record RequestEffect(ResolutionId resolution) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<? extends ConsortiumEvent> decide(ConsortiumState state, Context context) {
        Resolution found = Resolutions.of(state).require(resolution);
        if (found.effect().stage() != EffectStage.REQUESTED || found.effect().requested() != null) {
            throw DomainException.conflict(
                    "effect-not-requested", "Nothing is asked of another service for " + resolution + ".");
        }
        return Effects.of(
                state,
                context,
                found.body(),
                resolution,
                Motions.of(state).require(found.motion()).question());
    }
}
