package io.consort.consortium.decision;

import io.consort.consortium.rule.ResolutionId;

/** The resolution holds. What it brings about is decided with it, or asked for. */
public record ResolutionInForce(ResolutionId resolution) implements ResolutionEvent {}
