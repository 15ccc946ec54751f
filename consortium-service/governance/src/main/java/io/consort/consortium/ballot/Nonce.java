package io.consort.consortium.ballot;

import io.consort.kernel.identity.Id;
import java.security.SecureRandom;

/**
 * The secret half of a ballot: 32 random bytes that the voter draws, as 64 digits of lower-case hexadecimal. Whoever knows it can
 * say what a ballot says, so it is sealed until the close.
 */
public record Nonce(String value) implements Id {

    static final int LENGTH = 32;

    public Nonce {
        Hex.require("the nonce of a ballot", value);
    }

    /** A new one. */
    public static Nonce random(SecureRandom random) {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new Nonce(Hex.text(bytes));
    }

    byte[] bytes() {
        return Hex.bytes(value);
    }

    /** Not the secret. */
    @Override
    public String toString() {
        return "Nonce";
    }
}
