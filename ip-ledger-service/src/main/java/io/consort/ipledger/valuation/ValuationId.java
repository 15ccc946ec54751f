package io.consort.ipledger.valuation;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** A valuation, numbered in the order of recording: {@code V-1}, {@code V-2}, … */
public record ValuationId(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("V-[1-9][0-9]{0,8}");

    public ValuationId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a valuation: write its number, for example V-1.");
        }
    }

    static ValuationId of(int number) {
        return new ValuationId("V-" + number);
    }

    int number() {
        return Integer.parseInt(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
