package io.consort.ipledger.right;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** A request for access, numbered in the order of recording: {@code Q-1}, {@code Q-2}, … */
public record AccessRequestId(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("Q-[1-9][0-9]{0,8}");

    public AccessRequestId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a request: write its number, for example Q-1.");
        }
    }

    static AccessRequestId of(int number) {
        return new AccessRequestId("Q-" + number);
    }

    int number() {
        return Integer.parseInt(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
