package io.consort.consortium.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That the consortium itself ended, or the organisation, whose place another has.
 *
 * @param effectiveOn the first day without membership
 * @param recordedAt when the ledger learnt of it
 */
public record Dissolution(LocalDate effectiveOn, Instant recordedAt) {}
