package io.consort.finance.dues;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** A credit of invoiced dues, by its number: {@code DC-1} is the first. */
public record DuesCreditId(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("DC-[1-9][0-9]{0,8}");

    public DuesCreditId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a credit of dues: write it as DC-1.");
        }
    }

    static DuesCreditId of(int number) {
        return new DuesCreditId("DC-" + number);
    }

    int number() {
        return Integer.parseInt(value.substring(3));
    }

    @Override
    public String toString() {
        return value;
    }
}
