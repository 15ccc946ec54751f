package io.consort.finance.dues.web;

import io.consort.finance.account.AccountId;
import io.consort.finance.dues.ReceiveDues;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.joda.money.Money;

record ReceiveDuesRequest(
        @Schema(example = "ibm") OrganisationId member,
        @Schema(example = "1988") int year,
        Money amount,
        LocalDate received,
        @Schema(example = "bank-usd") AccountId bank,
        @Schema(example = "dues-usd") AccountId income) {

    ReceiveDues toCommand() {
        return new ReceiveDues(member, year, amount, received, bank, income);
    }
}
