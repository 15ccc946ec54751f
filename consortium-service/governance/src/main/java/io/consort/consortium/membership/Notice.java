package io.consort.consortium.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Notice of withdrawal.
 *
 * @param effectiveOn the first day without membership
 * @param recordedAt when the ledger learnt of it
 */
public record Notice(LocalDate givenOn, LocalDate effectiveOn, Instant recordedAt) {}
