package io.consort.consortium.decision.web;

import io.consort.consortium.decision.Motion;
import io.consort.consortium.decision.MotionStage;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionKindId;
import java.time.Instant;

record MotionSummary(MotionId id, MotionKindId kind, BodyId body, Instant tabled, MotionStage stage, String title) {

    static MotionSummary of(Motion motion) {
        return new MotionSummary(
                motion.id(),
                motion.kind(),
                motion.body(),
                motion.tabled(),
                motion.stage(),
                motion.question().title());
    }
}
