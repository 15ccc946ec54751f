package io.consort.consortium.decision;

import io.consort.consortium.rule.ResolutionId;

/** Another service is asked, until it answers, to do what the resolution brings about. */
public record EffectRequested(ResolutionId resolution) implements ResolutionEvent {}
