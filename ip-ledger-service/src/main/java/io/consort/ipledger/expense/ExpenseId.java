package io.consort.ipledger.expense;

import io.consort.kernel.identity.NumberedId;

/** An expense, numbered in the order of recording: {@code X-1}, {@code X-2}, … */
public record ExpenseId(String value) implements NumberedId, Comparable<ExpenseId> {

    public ExpenseId {
        NumberedId.require("X", value, "Not an expense: write its number, for example X-1.");
    }

    static ExpenseId of(int number) {
        return new ExpenseId("X-" + number);
    }

    @Override
    public int compareTo(ExpenseId other) {
        return Integer.compare(number(), other.number());
    }

    @Override
    public String toString() {
        return value;
    }
}
