package io.consort.ipledger.distribution.web;

import io.consort.ipledger.distribution.DistributionEvent.PaymentRecorded;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.PaymentKind;
import io.consort.ipledger.scheme.Payee;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

record PaymentResponse(
        DistributionId distribution,
        Payee payee,
        PaymentKind kind,
        Money amount,
        String reference,
        LocalDate on,
        @Nullable String reason) {

    static PaymentResponse of(PaymentRecorded event) {
        return new PaymentResponse(
                event.distribution(),
                event.payee(),
                event.kind(),
                event.amount(),
                event.reference(),
                event.on(),
                event.reason());
    }
}
