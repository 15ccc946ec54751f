package io.consort.talent.person;

import io.consort.kernel.problem.DomainException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * 32 random bytes, in hexadecimal, that keep a commitment from being guessed. Kept beside the personal data and erased with
 * it: after that the commitment says nothing any more.
 */
public record Salt(String hex) {

    private static final int LENGTH = 32;
    private static final Pattern SYNTAX = Pattern.compile("[0-9a-f]{64}");

    public Salt {
        if (!SYNTAX.matcher(hex).matches()) {
            throw DomainException.invalid("", "A salt is 64 hexadecimal digits.");
        }
    }

    /** A new one. */
    public static Salt random(SecureRandom random) {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new Salt(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** Says nothing of the salt, so that no log does. */
    @Override
    public String toString() {
        return "Salt[withheld]";
    }
}
