package io.consort.finance.dues.web;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.dues.Dues;
import io.consort.finance.dues.DuesEvent.DuesReceiptReversed;
import io.consort.finance.dues.DuesEvent.DuesReceived;
import io.consort.finance.dues.DuesInvoiceId;
import io.consort.finance.dues.DuesReceipt;
import io.consort.finance.dues.DuesReceiptId;
import io.consort.finance.dues.ReceiptReversal;
import io.consort.finance.journal.Journal;
import io.consort.finance.journal.TransactionId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Receipt;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** @param recorded when it was entered, as opposed to when the money came in */
public record DuesReceiptResponse(
        DuesReceiptId id,
        OrganisationId member,
        int year,
        Money amount,
        LocalDate received,
        Instant recorded,
        TransactionId transaction,
        @Nullable DuesInvoiceId invoice,
        @Nullable String bankReference,
        @Nullable DuesReceiptId distinctFrom,

        @Schema(description = "How it was taken back; left out while it stands") @Nullable
        Reversal reversal) {

    /** @param reopened what is to be paid again of the invoice; left out where it had paid none */
    public record Reversal(
            String reason,
            Instant recorded,
            TransactionId transaction,
            @Nullable Money reopened) {
        private static Reversal of(ReceiptReversal.Recorded recorded) {
            ReceiptReversal reversal = recorded.reversal();
            return new Reversal(
                    reversal.reason(),
                    recorded.recorded(),
                    reversal.transaction(),
                    reversal.invoice() == null ? null : reversal.reopened());
        }
    }

    /** As it was recorded. */
    public static DuesReceiptResponse of(Receipt<FinanceEvent> receipt) {
        return of(
                receipt.first(DuesReceived.class).receipt(),
                receipt.entries().getFirst().header().time(),
                null);
    }

    /** As it stands. */
    public static DuesReceiptResponse of(FinanceState state, DuesReceipt receipt) {
        return of(
                receipt,
                Journal.of(state).find(receipt.transaction()).orElseThrow().recorded(),
                Dues.of(state).reversals().get(receipt.id()));
    }

    /** As a reversal left it. */
    public static DuesReceiptResponse of(FinanceState state, Receipt<FinanceEvent> receipt) {
        ReceiptReversal reversal = receipt.first(DuesReceiptReversed.class).reversal();
        DuesReceipt reversed = Dues.of(state).require(reversal.receipt());
        return of(
                reversed,
                Journal.of(state).find(reversed.transaction()).orElseThrow().recorded(),
                new ReceiptReversal.Recorded(
                        reversal, receipt.entries().getFirst().header().time()));
    }

    private static DuesReceiptResponse of(
            DuesReceipt receipt, Instant recorded, ReceiptReversal.@Nullable Recorded reversal) {
        return new DuesReceiptResponse(
                receipt.id(),
                receipt.member(),
                receipt.year(),
                receipt.amount(),
                receipt.received(),
                recorded,
                receipt.transaction(),
                receipt.invoice(),
                receipt.bankReference(),
                receipt.distinctFrom(),
                Optional.ofNullable(reversal).map(Reversal::of).orElse(null));
    }
}
