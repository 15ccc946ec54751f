package io.consort.ipledger.evidence;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** The SHA-256 digest of a file (FIPS 180-4), in 64 lower-case hex digits, as {@code sha256sum} prints it. */
public record Sha256(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid(
                    "", "Not a SHA-256 digest: write its 64 lower-case hex digits. The file itself stays with you.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
