package io.consort.consortium.ballot;

import io.consort.kernel.problem.DomainException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** 32 bytes as text: 64 digits of lower-case hexadecimal, in no other spelling. */
final class Hex {

    private static final Pattern SYNTAX = Pattern.compile("[0-9a-f]{64}");

    private Hex() {}

    static void require(String what, String value) {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not " + what + ": 64 digits of lower-case hexadecimal.");
        }
    }

    static byte[] bytes(String value) {
        return HexFormat.of().parseHex(value);
    }

    static String text(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
