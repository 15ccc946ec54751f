package io.consort.consortium.decision;

import io.consort.consortium.count.Outcome;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.VotingId;
import org.jspecify.annotations.Nullable;

/**
 * What a voting means for its motion. After an inquorate one it can be voted on again.
 *
 * @param amendment that was voted on; null for the motion itself
 */
public record MotionDecided(
        MotionId motion, VotingId voting, @Nullable Integer amendment, Outcome outcome) implements MotionEvent {}
