package io.consort.ipledger.scheme;

import org.joda.money.Money;

/**
 * Money that found its place.
 *
 * @param tier the name of the tier it came to rest at
 * @param payee who gets it
 * @param amount above zero
 */
public record Placement(String tier, Payee payee, Money amount) {}
