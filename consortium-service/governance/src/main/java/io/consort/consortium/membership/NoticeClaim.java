package io.consort.consortium.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A notice by letter that the office has not confirmed.
 *
 * @param givenOn the date of the letter
 * @param effectiveOn the first day without membership
 * @param recordedAt when the ledger learnt of it
 */
public record NoticeClaim(LocalDate givenOn, LocalDate effectiveOn, LetterDigest letter, Instant recordedAt) {}
