package io.consort.consortium.decision;

import io.consort.consortium.rule.ResolutionId;

/** As many seats object as it takes: the resolution never comes into force. */
public record ResolutionVetoed(ResolutionId resolution) implements ResolutionEvent {}
