package io.consort.consortium.decision;

import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.VotingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Votes are taken on a motion, or on an amendment to it. Who may vote stands in the {@link ElectorsListed} that follow.
 *
 * @param amendment its number; null where the motion itself is voted on
 * @param terms how it is voted on, fixed from now on
 * @param ends until when votes are taken; null where whoever presides says so
 */
public record VotingOpened(
        VotingId voting,
        MotionId motion,
        @Nullable Integer amendment,
        VotingTerms terms,
        @Nullable Instant ends) implements MotionEvent {}
