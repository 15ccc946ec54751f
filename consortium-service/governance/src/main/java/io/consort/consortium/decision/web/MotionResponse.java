package io.consort.consortium.decision.web;

import io.consort.consortium.decision.Amendment;
import io.consort.consortium.decision.Motion;
import io.consort.consortium.decision.MotionStage;
import io.consort.consortium.decision.Question;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record MotionResponse(
        MotionId id,
        MotionKindId kind,
        BodyId body,
        @Nullable SeatId mover,
        Instant tabled,
        MotionStage stage,
        Question question,
        List<Amendment> amendments,
        List<VotingId> votings) {

    static MotionResponse of(Motion motion) {
        return new MotionResponse(
                motion.id(),
                motion.kind(),
                motion.body(),
                motion.mover(),
                motion.tabled(),
                motion.stage(),
                motion.question(),
                List.copyOf(motion.amendments()),
                List.copyOf(motion.votings()));
    }
}
