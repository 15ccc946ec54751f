package io.consort.consortium.ballot;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The primes of an RSA key, made from a secret and a name, so that every replica makes the same and none is stored. Candidates are
 * stretches of SHA-384 over secret, name and a counter, with the two highest bits set, so that the product of two has twice as
 * many bits.
 */
final class Primes {

    private static final int BYTES = 128;
    private static final int CERTAINTY = 100;
    private static final BigInteger SMALL = productOfPrimesBelow(1_000);

    private final byte[] secret;
    private final String name;
    private int counter;

    Primes(byte[] secret, String name) {
        this.secret = secret.clone();
        this.name = name;
    }

    /** A key of 2048 bits. */
    static PaperSigner signer(byte[] secret, String name) {
        Primes primes = new Primes(secret, name);
        return new PaperSigner(primes.next(), primes.next());
    }

    BigInteger next() {
        BigInteger candidate = candidate();
        while (!isFit(candidate)) {
            candidate = candidate();
        }
        return candidate;
    }

    /** A prime p for which the public exponent has an inverse modulo p-1. Most are told by a small divisor, which is cheap. */
    private static boolean isFit(BigInteger candidate) {
        return candidate.gcd(SMALL).equals(BigInteger.ONE)
                && candidate.subtract(BigInteger.ONE).gcd(PaperKey.EXPONENT).equals(BigInteger.ONE)
                && candidate.isProbablePrime(CERTAINTY);
    }

    private BigInteger candidate() {
        byte[] bytes = new byte[0];
        while (bytes.length < BYTES) {
            byte[] more = Sha.SHA384.of(secret, (name + "/" + counter++).getBytes(StandardCharsets.UTF_8));
            byte[] longer = Arrays.copyOf(bytes, bytes.length + more.length);
            System.arraycopy(more, 0, longer, bytes.length, more.length);
            bytes = longer;
        }
        bytes = Arrays.copyOf(bytes, BYTES);
        bytes[0] |= (byte) 0xc0;
        bytes[BYTES - 1] |= 1;
        return new BigInteger(1, bytes);
    }

    private static BigInteger productOfPrimesBelow(int limit) {
        BigInteger product = BigInteger.TWO;
        for (BigInteger each = BigInteger.TWO.nextProbablePrime();
                each.intValue() < limit;
                each = each.nextProbablePrime()) {
            product = product.multiply(each);
        }
        return product;
    }
}
