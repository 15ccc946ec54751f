package io.consort.ipledger.distribution;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** A distribution, numbered in the order of recording: {@code D-1}, {@code D-2}, … */
public record DistributionId(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("D-[1-9][0-9]{0,8}");

    public DistributionId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a distribution: write its number, for example D-1.");
        }
    }

    static DistributionId of(int number) {
        return new DistributionId("D-" + number);
    }

    int number() {
        return Integer.parseInt(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
