package io.consort.ipledger.distribution;

import org.joda.money.Money;

/**
 * What a payee gets from one tier.
 *
 * @param tier the tier's name
 * @param amount above zero
 */
public record Line(String tier, Money amount) {}
