package io.consort.ipledger.income;

import io.consort.kernel.identity.NumberedId;

/** An income, numbered in the order of recording: {@code I-1}, {@code I-2}, … */
public record IncomeId(String value) implements NumberedId {

    public IncomeId {
        NumberedId.require("I", value, "Not an income: write its number, for example I-1.");
    }

    static IncomeId of(int number) {
        return new IncomeId("I-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
