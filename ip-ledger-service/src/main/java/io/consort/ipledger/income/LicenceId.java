package io.consort.ipledger.income;

import io.consort.kernel.identity.Id;

/** A licence that brings income, as the members name it. */
public record LicenceId(String value) implements Id {
    public LicenceId {
        Id.require("a licence", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
