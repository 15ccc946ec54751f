package io.consort.finance.account.web;

import io.consort.finance.account.Account;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.AccountKind;
import io.consort.kernel.identity.OrganisationId;
import org.joda.money.CurrencyUnit;

record AccountResponse(AccountId id, String name, AccountKind kind, CurrencyUnit currency, OrganisationId owner) {

    static AccountResponse of(Account account) {
        return new AccountResponse(account.id(), account.name(), account.kind(), account.currency(), account.owner());
    }
}
