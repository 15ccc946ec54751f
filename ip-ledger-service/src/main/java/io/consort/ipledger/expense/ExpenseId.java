package io.consort.ipledger.expense;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** An expense, numbered in the order of recording: {@code X-1}, {@code X-2}, … */
public record ExpenseId(String value) implements Id, Comparable<ExpenseId> {

    private static final Pattern SYNTAX = Pattern.compile("X-[1-9][0-9]{0,8}");

    public ExpenseId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not an expense: write its number, for example X-1.");
        }
    }

    static ExpenseId of(int number) {
        return new ExpenseId("X-" + number);
    }

    int number() {
        return Integer.parseInt(value.substring(2));
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
