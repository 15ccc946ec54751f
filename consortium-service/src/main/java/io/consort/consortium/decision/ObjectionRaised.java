package io.consort.consortium.decision;

import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;

/** A seat objects to a resolution within its time to do so. */
public record ObjectionRaised(ResolutionId resolution, SeatId seat, String reason) implements ResolutionEvent {}
