package io.consort.finance.journal;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** A transaction, by its number in the journal: {@code T-1} is the first. */
public record TransactionId(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("T-[1-9][0-9]{0,8}");

    public TransactionId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a transaction: write it as T-1.");
        }
    }

    static TransactionId of(int number) {
        return new TransactionId("T-" + number);
    }

    int number() {
        return Integer.parseInt(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
