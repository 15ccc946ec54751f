package io.consort.consortium.contribution;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** A contribution within its consortium, by its number: {@code C-1} is the first. */
public record ContributionId(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("C-[1-9][0-9]{0,8}");

    public ContributionId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a contribution: write it as C-1.");
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
