package io.consort.finance.dues.web;

import io.consort.finance.dues.Claim;
import io.consort.finance.dues.ClaimStatus;
import io.consort.finance.dues.DuesInvoice;
import io.consort.finance.dues.DuesInvoiceId;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

record DuesInvoiceResponse(
        DuesInvoiceId id,
        OrganisationId member,
        int year,
        Money amount,
        Money outstanding,

        @Schema(description = "What of it is not owed after all; left out where all is") @Nullable
        Money credited,

        LocalDate invoicedOn,
        LocalDate dueOn,
        ClaimStatus status,
        @Nullable LocalDate paidOn,
        Instant recorded) {

    /** As it is made out. */
    static DuesInvoiceResponse of(DuesInvoice invoice, Instant recorded) {
        Money nothing = Money.zero(invoice.amount().getCurrencyUnit());
        return of(invoice, invoice.amount(), nothing, ClaimStatus.OPEN, null, recorded);
    }

    /** As it stands. */
    static DuesInvoiceResponse of(Claim claim) {
        return of(
                claim.invoice(),
                claim.outstanding(),
                claim.credited(),
                claim.status(),
                claim.paidOn(),
                claim.recorded());
    }

    private static DuesInvoiceResponse of(
            DuesInvoice invoice,
            Money outstanding,
            Money credited,
            ClaimStatus status,
            @Nullable LocalDate paidOn,
            Instant recorded) {
        return new DuesInvoiceResponse(
                invoice.id(),
                invoice.member(),
                invoice.year(),
                invoice.amount(),
                outstanding,
                credited.isZero() ? null : credited,
                invoice.invoicedOn(),
                invoice.dueOn(),
                status,
                paidOn,
                recorded);
    }
}
