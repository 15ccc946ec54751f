package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Charges;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * What a rule stood against is tried again, once that is put right. Refused with {@code effect-not-refused}; forbidden with
 * {@code not-presiding}.
 */
public record RetryEffect(ResolutionId resolution) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        BodyId body = Resolutions.of(state).require(resolution).body();
        return Charges.of(state, context).requirePresiding(body).authority();
    }

    @Override
    public List<? extends ConsortiumEvent> decide(ConsortiumState state, Context context) {
        Resolution found = Resolutions.of(state).require(resolution);
        if (found.effect().stage() != EffectStage.REFUSED) {
            throw DomainException.conflict(
                    "effect-not-refused", "No rule stands against what resolution " + resolution + " brings about.");
        }
        return Effects.of(
                state,
                context,
                found.body(),
                resolution,
                Motions.of(state).require(found.motion()).question());
    }
}
