package io.consort.consortium.decision;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** The SHA-256 digest of a document that is kept elsewhere, in lower-case hexadecimal. */
public record Digest(String value) implements Id {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public Digest {
        if (!HEX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a SHA-256 digest: 64 digits of lower-case hexadecimal.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
