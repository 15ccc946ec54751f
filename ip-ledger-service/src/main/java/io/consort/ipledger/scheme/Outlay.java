package io.consort.ipledger.scheme;

import org.joda.money.Money;

/**
 * What somebody spent on the asset, and is to have back.
 *
 * @param expense by which it is counted, over all schemes
 * @param payee who spent it
 * @param amount above zero
 */
public record Outlay(String expense, Payee payee, Money amount) {}
