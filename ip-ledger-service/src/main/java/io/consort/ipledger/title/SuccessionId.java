package io.consort.ipledger.title;

import io.consort.kernel.identity.NumberedId;

/** A succession, numbered in the order of recording: {@code S-1}, {@code S-2}, … */
public record SuccessionId(String value) implements NumberedId {

    public SuccessionId {
        NumberedId.require("S", value, "Not a succession: write its number, for example S-1.");
    }

    static SuccessionId of(int number) {
        return new SuccessionId("S-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
