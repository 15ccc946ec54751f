package io.consort.finance.dues;

import java.time.LocalDate;

/**
 * That a claim was paid in whole.
 *
 * @param number in the order of recording, from 1
 */
public record Settlement(long number, DuesInvoiceId invoice, LocalDate paidOn) {}
