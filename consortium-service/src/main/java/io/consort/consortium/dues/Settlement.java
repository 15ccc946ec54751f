package io.consort.consortium.dues;

import java.time.LocalDate;

/**
 * What finance-service says of an invoice that was paid in whole.
 *
 * @param number in the order in which it was recorded there, from 1
 * @param paidOn the day the last of it came in
 */
public record Settlement(long number, InvoiceId invoice, LocalDate paidOn) {}
