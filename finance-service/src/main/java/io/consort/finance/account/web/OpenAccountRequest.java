package io.consort.finance.account.web;

import io.consort.finance.account.Account;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.AccountKind;
import io.consort.finance.account.OpenAccount;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.joda.money.CurrencyUnit;

record OpenAccountRequest(
        @Schema(example = "bank-usd") AccountId id,
        @Schema(example = "Bank, US dollars") String name,
        AccountKind kind,
        CurrencyUnit currency,
        @Schema(example = "sematech-office") OrganisationId owner) {

    OpenAccount toCommand() {
        return new OpenAccount(new Account(id, name, kind, currency, owner));
    }
}
