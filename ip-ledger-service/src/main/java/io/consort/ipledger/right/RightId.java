package io.consort.ipledger.right;

import io.consort.kernel.identity.NumberedId;

/** A right that was granted, numbered in the order of recording: {@code G-1}, {@code G-2}, … */
public record RightId(String value) implements NumberedId, Comparable<RightId> {

    public RightId {
        NumberedId.require("G", value, "Not a right: write its number, for example G-1.");
    }

    static RightId of(int number) {
        return new RightId("G-" + number);
    }

    @Override
    public int compareTo(RightId other) {
        return Integer.compare(number(), other.number());
    }

    @Override
    public String toString() {
        return value;
    }
}
