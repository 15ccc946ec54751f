package io.consort.consortium.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a charter asks for renewal no more.
 *
 * @param from its first day
 * @param recordedAt when the ledger learnt of it
 */
public record Waiver(LocalDate from, Instant recordedAt) {}
