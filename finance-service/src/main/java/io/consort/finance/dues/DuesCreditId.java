package io.consort.finance.dues;

import io.consort.kernel.identity.NumberedId;

/** A credit of invoiced dues, by its number: {@code DC-1} is the first. */
public record DuesCreditId(String value) implements NumberedId {

    public DuesCreditId {
        NumberedId.require("DC", value, "Not a credit of dues: write it as DC-1.");
    }

    static DuesCreditId of(int number) {
        return new DuesCreditId("DC-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
