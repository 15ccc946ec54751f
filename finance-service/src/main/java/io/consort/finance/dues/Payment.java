package io.consort.finance.dues;

import org.joda.money.Money;

/**
 * What of a receipt settled a claim.
 *
 * @param invoice whose claim
 * @param part above zero
 */
public record Payment(DuesInvoiceId invoice, Money part) {}
