package io.consort.consortium.decision;

import io.consort.consortium.rule.MotionId;

/** Whoever moved the motion takes an amendment over, without a vote on it. */
public record AmendmentAccepted(MotionId motion, int number) implements MotionEvent {}
