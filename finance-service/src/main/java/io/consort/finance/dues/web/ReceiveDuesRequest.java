package io.consort.finance.dues.web;

import io.consort.finance.account.AccountId;
import io.consort.finance.dues.DuesInvoiceId;
import io.consort.finance.dues.DuesReceiptId;
import io.consort.finance.dues.ReceiveDues;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Names its invoice, the bank's reference, or both. */
record ReceiveDuesRequest(
        @Schema(example = "ibm") OrganisationId member,
        @Schema(example = "1988") int year,
        Money amount,
        LocalDate received,
        @Schema(example = "bank-usd") AccountId bank,
        @Schema(example = "dues-usd") AccountId income,

        @Schema(example = "1988-ibm") @Nullable DuesInvoiceId invoice,

        @Schema(example = "FT88091-2217", description = "By which the bank names the payment") @Nullable
        String bankReference,

        @Schema(description = "The receipt that this one looks like and is not") @Nullable
        DuesReceiptId distinctFrom) {

    ReceiveDues toCommand() {
        return new ReceiveDues(member, year, amount, received, bank, income, invoice, bankReference, distinctFrom);
    }
}
