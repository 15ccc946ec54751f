package io.consort.consortium.membership;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** The SHA-256 of a letter, in 64 lower-case hexadecimal digits: it says which one is meant, and nothing of what it says. */
public record LetterDigest(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("[0-9a-f]{64}");

    public LetterDigest {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "The SHA-256 of a letter has 64 hexadecimal digits in lower case.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
