package io.consort.consortium.decision;

import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants another question in the place of the one that is asked.
 *
 * @param number within the motion, from 1
 * @param by the seat that proposes it; null for the secretariat
 */
public record AmendmentProposed(
        MotionId motion, int number, @Nullable SeatId by, Question question) implements MotionEvent {}
