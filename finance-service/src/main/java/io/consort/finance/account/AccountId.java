package io.consort.finance.account;

import io.consort.kernel.identity.Id;

/** An account, by the code that the consortium's chart gives it, for example {@code bank-usd}. */
public record AccountId(String value) implements Id, Comparable<AccountId> {
    public AccountId {
        Id.require("an account", value);
    }

    @Override
    public int compareTo(AccountId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
