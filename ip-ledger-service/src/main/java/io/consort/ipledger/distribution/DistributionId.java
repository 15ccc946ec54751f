package io.consort.ipledger.distribution;

import io.consort.kernel.identity.NumberedId;

/** A distribution, numbered in the order of recording: {@code D-1}, {@code D-2}, … */
public record DistributionId(String value) implements NumberedId {

    public DistributionId {
        NumberedId.require("D", value, "Not a distribution: write its number, for example D-1.");
    }

    static DistributionId of(int number) {
        return new DistributionId("D-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
