package io.consort.ipledger.right;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** A right that was granted, numbered in the order of recording: {@code G-1}, {@code G-2}, … */
public record RightId(String value) implements Id, Comparable<RightId> {

    private static final Pattern SYNTAX = Pattern.compile("G-[1-9][0-9]{0,8}");

    public RightId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a right: write its number, for example G-1.");
        }
    }

    static RightId of(int number) {
        return new RightId("G-" + number);
    }

    int number() {
        return Integer.parseInt(value.substring(2));
    }

    @Override
    public int compareTo(RightId other) {
        return Integer.compare(number(), other.number());
    }

    @Override
    public String toString() {
        return value;
    }
}
