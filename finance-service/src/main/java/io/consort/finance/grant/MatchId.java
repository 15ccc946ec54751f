package io.consort.finance.grant;

import io.consort.kernel.identity.Id;

/** A match, by its number within its grant: {@code M-1} is the first. */
public record MatchId(String value) implements Id {
    public MatchId {
        Id.require("a match", value);
    }

    static MatchId of(int number) {
        return new MatchId("M-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
