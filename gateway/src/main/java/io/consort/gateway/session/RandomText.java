package io.consort.gateway.session;

import java.security.SecureRandom;
import java.util.Base64;

/** Values that nobody can guess: 256 bits, in letters that fit a cookie. */
final class RandomText {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    static String next() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
