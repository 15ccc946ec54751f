package io.consort.consortium.decision;

import io.consort.kernel.identity.Id;

/** A distribution scheme, as the IP ledger names it, for example {@code standard}. */
public record SchemeId(String value) implements Id {
    public SchemeId {
        Id.require("a scheme", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
