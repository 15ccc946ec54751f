package io.consort.consortium.decision.web;

import io.consort.consortium.decision.MotionEvent.MotionTabled;
import io.consort.consortium.decision.Question;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.SeatId;
import org.jspecify.annotations.Nullable;

record TabledResponse(
        MotionId id,
        MotionKindId kind,
        BodyId body,
        @Nullable SeatId mover,
        int charterVersion,
        Question question) {

    static TabledResponse of(MotionTabled event) {
        return new TabledResponse(
                event.motion(), event.kind(), event.body(), event.mover(), event.charterVersion(), event.question());
    }
}
