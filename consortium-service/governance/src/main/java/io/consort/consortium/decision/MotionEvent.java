package io.consort.consortium.decision;

import io.consort.consortium.count.Outcome;
import io.consort.consortium.decision.VotingEvent.ElectorsListed;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens to a motion. */
public sealed interface MotionEvent extends DecisionEvent {

    /** Which motion. */
    MotionId motion();

    @Override
    default String subject() {
        return "motions/" + motion();
    }

    /**
     * A body is asked something.
     *
     * @param body that decides motions of the kind
     * @param mover the seat that asks; null for the secretariat
     * @param charterVersion in force on that day
     */
    record MotionTabled(
            MotionId motion,
            MotionKindId kind,
            BodyId body,
            @Nullable SeatId mover,
            int charterVersion,
            Question question)
            implements MotionEvent {}

    /** Whoever moved it asks something else before votes are taken. */
    record MotionRevised(MotionId motion, Question question) implements MotionEvent {}

    /**
     * Somebody wants another question in the place of the one that is asked.
     *
     * @param number within the motion, from 1
     * @param by the seat that proposes it; null for the secretariat
     */
    record AmendmentProposed(
            MotionId motion, int number, @Nullable SeatId by, Question question) implements MotionEvent {}

    /** Whoever moved the motion takes an amendment over, without a vote on it. */
    record AmendmentAccepted(MotionId motion, int number) implements MotionEvent {}

    /** Whoever moved it asks no longer. */
    record MotionWithdrawn(MotionId motion, String reason) implements MotionEvent {}

    /**
     * Votes are taken on a motion, or on an amendment to it. Who may vote stands in the {@link ElectorsListed} that follow.
     *
     * @param amendment its number; null where the motion itself is voted on
     * @param terms how it is voted on, fixed from now on
     * @param ends until when votes are taken; null where whoever presides says so
     */
    record VotingOpened(
            VotingId voting,
            MotionId motion,
            @Nullable Integer amendment,
            VotingTerms terms,
            @Nullable Instant ends) implements MotionEvent {}

    /**
     * What a voting means for its motion. After an inquorate one it can be voted on again.
     *
     * @param amendment that was voted on; null for the motion itself
     */
    record MotionDecided(
            MotionId motion, VotingId voting, @Nullable Integer amendment, Outcome outcome) implements MotionEvent {}
}
