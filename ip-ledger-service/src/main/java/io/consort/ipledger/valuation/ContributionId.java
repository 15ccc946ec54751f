package io.consort.ipledger.valuation;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** A contribution to capital, numbered in the order of recording: {@code C-1}, {@code C-2}, … */
public record ContributionId(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("C-[1-9][0-9]{0,8}");

    public ContributionId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a contribution: write its number, for example C-1.");
        }
    }

    static ContributionId of(int number) {
        return new ContributionId("C-" + number);
    }

    int number() {
        return Integer.parseInt(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
