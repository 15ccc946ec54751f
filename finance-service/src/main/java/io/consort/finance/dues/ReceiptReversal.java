package io.consort.finance.dues;

import io.consort.finance.journal.TransactionId;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * That a receipt was recorded by mistake, or its money went back.
 *
 * @param receipt which
 * @param invoice the claim that is open again; null where it had paid none
 * @param reopened how much of it, zero or more
 * @param reason in words that name no person
 * @param transaction what reverses the receipt's own
 */
public record ReceiptReversal(
        DuesReceiptId receipt,
        @Nullable DuesInvoiceId invoice,
        Money reopened,
        String reason,
        TransactionId transaction) {

    /** A reversal, and when it was entered. */
    public record Recorded(ReceiptReversal reversal, Instant recorded) {}
}
