package io.consort.finance.dues;

import io.consort.kernel.identity.Id;

/** A receipt of dues, by its number: {@code DR-1} is the first. */
public record DuesReceiptId(String value) implements Id {
    public DuesReceiptId {
        Id.require("a receipt of dues", value);
    }

    static DuesReceiptId of(int number) {
        return new DuesReceiptId("DR-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
