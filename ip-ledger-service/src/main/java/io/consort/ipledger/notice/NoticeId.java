package io.consort.ipledger.notice;

import io.consort.kernel.identity.NumberedId;

/** A notice, numbered in the order of giving: {@code N-1}, {@code N-2}, … */
public record NoticeId(String value) implements NumberedId {

    public NoticeId {
        NumberedId.require("N", value, "Not a notice: write its number, for example N-1.");
    }

    static NoticeId of(int number) {
        return new NoticeId("N-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
