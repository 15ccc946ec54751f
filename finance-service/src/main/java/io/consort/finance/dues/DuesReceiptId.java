package io.consort.finance.dues;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** A receipt of dues, by its number: {@code DR-1} is the first. */
public record DuesReceiptId(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("DR-[1-9][0-9]{0,8}");

    public DuesReceiptId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a receipt of dues: write it as DR-1.");
        }
    }

    static DuesReceiptId of(int number) {
        return new DuesReceiptId("DR-" + number);
    }

    int number() {
        return Integer.parseInt(value.substring(3));
    }

    @Override
    public String toString() {
        return value;
    }
}
