package io.consort.ipledger.income;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** A credit note of a payer, numbered in the order of recording: {@code CN-1}, {@code CN-2}, … */
public record CreditNoteId(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("CN-[1-9][0-9]{0,8}");

    public CreditNoteId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a credit note: write its number, for example CN-1.");
        }
    }

    static CreditNoteId of(int number) {
        return new CreditNoteId("CN-" + number);
    }

    int number() {
        return Integer.parseInt(value.substring(3));
    }

    @Override
    public String toString() {
        return value;
    }
}
