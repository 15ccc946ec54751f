package io.consort.consortium.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a member was expelled.
 *
 * @param effectiveOn the first day without membership
 * @param recordedAt when the ledger learnt of it
 */
public record Expulsion(ExpulsionGround ground, LocalDate effectiveOn, Instant recordedAt) {}
