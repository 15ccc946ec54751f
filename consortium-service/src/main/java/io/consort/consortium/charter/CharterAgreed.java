package io.consort.consortium.charter;

import java.time.LocalDate;

/**
 * All members have agreed to a next version of the charter.
 *
 * @param charter the whole of it
 * @param from its first day in force
 */
public record CharterAgreed(Charter charter, int proposal, LocalDate from) implements CharterEvent {}
