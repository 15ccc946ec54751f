package io.consort.consortium.contribution;

import io.consort.kernel.identity.NumberedId;

/** A contribution within its consortium, by its number: {@code C-1} is the first. */
public record ContributionId(String value) implements NumberedId {

    public ContributionId {
        NumberedId.require("C", value, "Not a contribution: write it as C-1.");
    }

    static ContributionId of(int number) {
        return new ContributionId("C-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
