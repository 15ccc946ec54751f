package io.consort.finance.journal.web;

import io.consort.finance.FinanceEvent;
import io.consort.finance.journal.Posting;
import io.consort.finance.journal.RecordedTransaction;
import io.consort.finance.journal.Transaction;
import io.consort.finance.journal.TransactionId;
import io.consort.kernel.ledger.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** @param recorded when it was entered, as opposed to when it counts from */
record TransactionResponse(
        TransactionId id, LocalDate effective, Instant recorded, String narrative, List<Posting> postings) {

    static TransactionResponse of(RecordedTransaction recorded) {
        Transaction transaction = recorded.transaction();
        return new TransactionResponse(
                transaction.id(),
                transaction.effective(),
                recorded.recorded(),
                transaction.narrative(),
                transaction.postings());
    }

    static TransactionResponse of(Receipt<FinanceEvent> receipt) {
        return of(new RecordedTransaction(
                receipt.first(FinanceEvent.TransactionPosted.class).transaction(),
                receipt.entries().getFirst().header().time()));
    }
}
