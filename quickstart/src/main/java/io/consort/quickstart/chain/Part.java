package io.consort.quickstart.chain;

import java.math.BigInteger;

/**
 * An exact part, as the platform writes it: {@code 2} or {@code 1/3}. Two that are equal are the same.
 *
 * @param over above 0, without a common divisor
 */
record Part(BigInteger above, BigInteger over) {

    static final Part ZERO = new Part(BigInteger.ZERO, BigInteger.ONE);
    static final Part ONE = new Part(BigInteger.ONE, BigInteger.ONE);

    /** @throws IllegalArgumentException when it is none */
    static Part read(String text) {
        int bar = text.indexOf('/');
        return bar < 0
                ? of(new BigInteger(text), BigInteger.ONE)
                : of(new BigInteger(text.substring(0, bar)), new BigInteger(text.substring(bar + 1)));
    }

    private static Part of(BigInteger above, BigInteger over) {
        if (over.signum() <= 0) {
            throw new IllegalArgumentException("a part is of something");
        }
        BigInteger common = above.gcd(over);
        return new Part(above.divide(common), over.divide(common));
    }

    Part plus(Part other) {
        return of(above.multiply(other.over).add(other.above.multiply(over)), over.multiply(other.over));
    }

    Part minus(Part other) {
        return plus(new Part(other.above.negate(), other.over));
    }

    Part times(Part other) {
        return of(above.multiply(other.above), over.multiply(other.over));
    }
}
