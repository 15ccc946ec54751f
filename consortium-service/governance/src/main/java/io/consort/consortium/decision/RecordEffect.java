package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.ResolutionEvent.EffectCarriedOut;
import io.consort.consortium.decision.ResolutionEvent.EffectRefused;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.outbox.Fault;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another service has answered. A step of {@link EffectsElsewhere}. Refused with {@code effect-not-requested}.
 *
 * @param refusal the rule over there that stands against it; null where it is done
 */
record RecordEffect(ResolutionId resolution, @Nullable Fault refusal)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<ResolutionEvent> decide(ConsortiumState state, Context context) {
        Resolution found = Resolutions.of(state).require(resolution);
        if (found.effect().stage() != EffectStage.REQUESTED) {
            throw DomainException.conflict(
                    "effect-not-requested", "Nothing is asked of another service for " + resolution + ".");
        }
        return List.of(
                refusal == null
                        ? new EffectCarriedOut(resolution)
                        : new EffectRefused(resolution, refusal.slug(), refusal.detail()));
    }
}
