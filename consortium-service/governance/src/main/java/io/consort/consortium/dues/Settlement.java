package io.consort.consortium.dues;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What finance-service says of an invoice that was paid in whole, or is open again since a receipt was taken back.
 *
 * @param number in the order in which it was recorded there, from 1
 * @param paidOn the day the last of it came in; null where it is open again
 */
public record Settlement(
        long number, InvoiceId invoice, @Nullable LocalDate paidOn) {}
