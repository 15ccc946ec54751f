package io.consort.consortium.rule;

import io.consort.kernel.identity.Id;

/** A voting of a body, for example {@code V-7}: votes are taken once on one question. */
public record VotingId(String value) implements Id {
    public VotingId {
        Id.require("a voting", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
