package io.consort.consortium.decision;

import io.consort.consortium.rule.MotionId;

/** Whoever moved it asks no longer. */
public record MotionWithdrawn(MotionId motion, String reason) implements MotionEvent {}
