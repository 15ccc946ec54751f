package io.consort.finance.dues;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a claim was paid in whole, or is open again since a receipt was taken back.
 *
 * @param number in the order of recording, from 1
 * @param paidOn the day the last of it came in; null where it is open again
 */
public record Settlement(
        long number, DuesInvoiceId invoice, @Nullable LocalDate paidOn) {}
