package io.consort.consortium.decision;

import io.consort.consortium.rule.MotionId;

/** Whoever moved it asks something else before votes are taken. */
public record MotionRevised(MotionId motion, Question question) implements MotionEvent {}
