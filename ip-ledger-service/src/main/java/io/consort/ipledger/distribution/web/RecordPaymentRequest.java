package io.consort.ipledger.distribution.web;

import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.PaymentKind;
import io.consort.ipledger.distribution.RecordPayment;
import io.consort.ipledger.scheme.Payee;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record RecordPaymentRequest(
        PaymentKind kind,

        @Schema(description = "By which the bank knows the payment", example = "2026-0117")
        String reference,

        @Schema(example = "2026-03-01") LocalDate on,

        @Schema(description = "Why it came back, where it did", example = "account closed") @Nullable
        String reason) {

    RecordPayment toCommand(DistributionId distribution, Payee payee) {
        return new RecordPayment(distribution, payee, kind, reference, on, reason);
    }
}
