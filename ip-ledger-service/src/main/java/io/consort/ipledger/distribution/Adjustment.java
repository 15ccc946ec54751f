package io.consort.ipledger.distribution;

import org.joda.money.Money;

/**
 * What a recalculation changed for a payee.
 *
 * @param number of the recalculation
 * @param reason why it was made
 * @param before what the payee got before
 * @param change above zero a top-up, below zero a clawback
 * @param seq of the ledger's entry that says so
 */
public record Adjustment(int number, String reason, Money before, Money change, long seq) {}
