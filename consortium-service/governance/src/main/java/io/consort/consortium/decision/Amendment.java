package io.consort.consortium.decision;

import io.consort.consortium.rule.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * A question that somebody wants in the place of a motion's.
 *
 * @param number within the motion, from 1
 * @param by the seat that proposed it; null for the secretariat
 */
public record Amendment(int number, @Nullable SeatId by, Question question, AmendmentStage stage) {

    Amendment at(AmendmentStage next) {
        return new Amendment(number, by, question, next);
    }
}
