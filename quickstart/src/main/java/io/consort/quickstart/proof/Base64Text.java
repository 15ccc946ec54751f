package io.consort.quickstart.proof;

import java.util.Base64;

/** Standard Base64 (RFC 4648 §4) in its one canonical form; the JDK also takes missing padding and stray bits, so that two texts would be one. */
public final class Base64Text {

    private Base64Text() {}

    /** @throws IllegalArgumentException when it is not canonical */
    public static byte[] decode(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException("not canonical Base64");
        }
        return bytes;
    }

    /** A hash, 32 bytes. */
    public static byte[] hash(String text) {
        byte[] hash = decode(text);
        if (hash.length != 32) {
            throw new IllegalArgumentException("a hash has 32 bytes");
        }
        return hash;
    }
}
