package io.consort.consortium.ballot;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A number that RSA reckons with, such as a blinded message or a signature: as many bytes as the key has, 256 to 512, in
 * lower-case hexadecimal.
 */
public record RsaInteger(String value) implements Id {

    /** How it is written. */
    public static final Pattern SYNTAX = Pattern.compile("(?:[0-9a-f]{2}){256,512}");

    /** Nothing, as long as the shortest key. */
    public static final RsaInteger ZERO = of(BigInteger.ZERO, 256);

    public RsaInteger {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid(
                    "", "Not a number of RSA: as many bytes as the key has, in lower-case hexadecimal.");
        }
    }

    static RsaInteger of(BigInteger number, int length) {
        String digits = number.toString(16);
        return new RsaInteger("0".repeat(2 * length - digits.length()) + digits);
    }

    BigInteger number() {
        return new BigInteger(value, 16);
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(value);
    }

    /** In bytes. */
    int length() {
        return value.length() / 2;
    }

    @Override
    public String toString() {
        return value;
    }
}
