package io.consort.consortium.dues.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.dues.InvoiceEvent.DuesInvoiced;
import io.consort.consortium.dues.InvoiceId;
import io.consort.kernel.ledger.Receipt;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

record InvoicedResponse(int year, Money total, LocalDate dueOn, List<InvoiceId> invoices) {

    static InvoicedResponse of(int year, Receipt<ConsortiumEvent> receipt) {
        List<DuesInvoiced> made = receipt.events().stream()
                .filter(DuesInvoiced.class::isInstance)
                .map(DuesInvoiced.class::cast)
                .toList();
        return new InvoicedResponse(
                year,
                Money.total(made.stream().map(DuesInvoiced::amount).toList()),
                made.getFirst().dueOn(),
                made.stream().map(DuesInvoiced::invoice).toList());
    }
}
