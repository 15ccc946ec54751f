package io.consort.ipledger.income;

import io.consort.kernel.identity.NumberedId;

/** A credit note of a payer, numbered in the order of recording: {@code CN-1}, {@code CN-2}, … */
public record CreditNoteId(String value) implements NumberedId {

    public CreditNoteId {
        NumberedId.require("CN", value, "Not a credit note: write its number, for example CN-1.");
    }

    static CreditNoteId of(int number) {
        return new CreditNoteId("CN-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
