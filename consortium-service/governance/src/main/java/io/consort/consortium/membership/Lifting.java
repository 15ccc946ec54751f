package io.consort.consortium.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a suspension was lifted.
 *
 * @param on the first day on which the member takes part again
 * @param recordedAt when the ledger learnt of it
 */
public record Lifting(LocalDate on, Instant recordedAt) {}
