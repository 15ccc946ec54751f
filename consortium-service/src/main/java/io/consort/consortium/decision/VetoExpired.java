package io.consort.consortium.decision;

import io.consort.consortium.rule.ResolutionId;
import java.time.LocalDate;

/**
 * Nobody can object any more.
 *
 * @param lockedUntil the day on which the resolution comes into force
 */
public record VetoExpired(ResolutionId resolution, LocalDate lockedUntil) implements ResolutionEvent {}
