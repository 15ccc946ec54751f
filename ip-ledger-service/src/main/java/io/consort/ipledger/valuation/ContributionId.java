package io.consort.ipledger.valuation;

import io.consort.kernel.identity.NumberedId;

/** A contribution to capital, numbered in the order of recording: {@code C-1}, {@code C-2}, … */
public record ContributionId(String value) implements NumberedId {

    public ContributionId {
        NumberedId.require("C", value, "Not a contribution: write its number, for example C-1.");
    }

    static ContributionId of(int number) {
        return new ContributionId("C-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
