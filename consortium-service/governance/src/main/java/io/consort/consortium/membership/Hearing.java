package io.consort.consortium.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A member's opportunity to be heard.
 *
 * @param reason what is held against it
 * @param until the first day on which others may decide without having heard it
 * @param recordedAt when the ledger learnt of it; what the member says from then on answers it
 */
public record Hearing(String reason, LocalDate until, Instant recordedAt) {}
