package io.consort.ipledger.distribution;

/**
 * Where the ledger tells that a distribution was computed, the first time or again: an entry, and after it one for each payee.
 *
 * @param seq of the first of these entries
 * @param distribution the distribution's number
 * @param year in which the income took effect
 * @param payees how many entries follow
 */
record Run(long seq, int distribution, int year, int payees) {}
