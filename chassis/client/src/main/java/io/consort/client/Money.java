package io.consort.client;

/**
 * An amount of money.
 *
 * @param amount a decimal text with exactly the currency's own digits
 * @param currency ISO 4217
 */
public record Money(String amount, String currency) {}
