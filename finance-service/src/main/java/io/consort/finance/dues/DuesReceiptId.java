package io.consort.finance.dues;

import io.consort.kernel.identity.NumberedId;

/** A receipt of dues, by its number: {@code DR-1} is the first. */
public record DuesReceiptId(String value) implements NumberedId {

    public DuesReceiptId {
        NumberedId.require("DR", value, "Not a receipt of dues: write it as DR-1.");
    }

    static DuesReceiptId of(int number) {
        return new DuesReceiptId("DR-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
