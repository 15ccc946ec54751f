package io.consort.consortium.decision;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * A body is asked something.
 *
 * @param body that decides motions of the kind
 * @param mover the seat that asks; null for the secretariat
 * @param charterVersion in force on that day
 */
public record MotionTabled(
        MotionId motion,
        MotionKindId kind,
        BodyId body,
        @Nullable SeatId mover,
        int charterVersion,
        Question question) implements MotionEvent {}
