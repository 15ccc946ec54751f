package io.consort.ipledger.scheme;

import io.consort.kernel.identity.Id;

/** A resolution of the consortium, as its own ledger names it. */
public record ResolutionId(String value) implements Id {
    public ResolutionId {
        Id.require("a resolution", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
