package io.consort.ipledger.income;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** An income, numbered in the order of recording: {@code I-1}, {@code I-2}, … */
public record IncomeId(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("I-[1-9][0-9]{0,8}");

    public IncomeId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not an income: write its number, for example I-1.");
        }
    }

    static IncomeId of(int number) {
        return new IncomeId("I-" + number);
    }

    int number() {
        return Integer.parseInt(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
