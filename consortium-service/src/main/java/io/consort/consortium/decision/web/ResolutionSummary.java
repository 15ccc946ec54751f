package io.consort.consortium.decision.web;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.EffectStage;
import io.consort.consortium.decision.Resolution;
import io.consort.consortium.decision.ResolutionStage;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.ResolutionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record ResolutionSummary(
        ResolutionId id,
        MotionId motion,
        MotionKindId kind,
        BodyId body,
        String title,
        Instant adopted,
        ResolutionStage stage,
        @Nullable Instant inForce,
        EffectStage effect) {

    static ResolutionSummary of(ConsortiumState state, Resolution resolution) {
        return new ResolutionSummary(
                resolution.id(),
                resolution.motion(),
                resolution.kind(),
                resolution.body(),
                state.motions().require(resolution.motion()).question().title(),
                resolution.adopted(),
                resolution.stage(),
                resolution.inForce(),
                resolution.effect().stage());
    }
}
