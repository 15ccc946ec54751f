package io.consort.finance.dues.web;

import io.consort.finance.dues.DuesReceipt;
import io.consort.finance.dues.DuesReceiptId;
import io.consort.finance.journal.TransactionId;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import org.joda.money.Money;

record DuesReceiptResponse(
        DuesReceiptId id,
        OrganisationId member,
        int year,
        Money amount,
        LocalDate received,
        TransactionId transaction) {

    static DuesReceiptResponse of(DuesReceipt receipt) {
        return new DuesReceiptResponse(
                receipt.id(),
                receipt.member(),
                receipt.year(),
                receipt.amount(),
                receipt.received(),
                receipt.transaction());
    }
}
