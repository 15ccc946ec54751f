package io.consort.finance.journal;

import io.consort.kernel.identity.NumberedId;

/** A transaction, by its number in the journal: {@code T-1} is the first. */
public record TransactionId(String value) implements NumberedId {

    public TransactionId {
        NumberedId.require("T", value, "Not a transaction: write it as T-1.");
    }

    static TransactionId of(int number) {
        return new TransactionId("T-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
