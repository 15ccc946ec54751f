package io.consort.consortium.membership;

import java.time.LocalDate;

/**
 * Notice of withdrawal.
 *
 * @param effectiveOn the first day without membership
 */
public record Notice(LocalDate givenOn, LocalDate effectiveOn) {}
