package io.consort.ipledger.title;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** A succession, numbered in the order of recording: {@code S-1}, {@code S-2}, … */
public record SuccessionId(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("S-[1-9][0-9]{0,8}");

    public SuccessionId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a succession: write its number, for example S-1.");
        }
    }

    static SuccessionId of(int number) {
        return new SuccessionId("S-" + number);
    }

    int number() {
        return Integer.parseInt(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
