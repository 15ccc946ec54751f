package io.consort.ipledger.right;

import io.consort.kernel.identity.NumberedId;

/** A request for access, numbered in the order of recording: {@code Q-1}, {@code Q-2}, … */
public record AccessRequestId(String value) implements NumberedId {

    public AccessRequestId {
        NumberedId.require("Q", value, "Not a request: write its number, for example Q-1.");
    }

    static AccessRequestId of(int number) {
        return new AccessRequestId("Q-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
