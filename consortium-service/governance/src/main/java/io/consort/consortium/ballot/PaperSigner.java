package io.consort.consortium.ballot;

import java.math.BigInteger;
import java.security.SecureRandom;

/**
 * The service's half of a blind signature: signs what it cannot read (RFC 9474, section 4.3). What is signed is blinded once more
 * on the way, so that the time it takes says nothing of the key.
 */
final class PaperSigner {

    private final BigInteger p;
    private final BigInteger q;
    private final BigInteger modulus;
    private final BigInteger exponentP;
    private final BigInteger exponentQ;
    private final BigInteger inverseQ;
    private final SecureRandom random = new SecureRandom();

    PaperSigner(BigInteger p, BigInteger q) {
        this.p = p;
        this.q = q;
        this.modulus = p.multiply(q);
        this.exponentP = PaperKey.EXPONENT.modInverse(p.subtract(BigInteger.ONE));
        this.exponentQ = PaperKey.EXPONENT.modInverse(q.subtract(BigInteger.ONE));
        this.inverseQ = q.modInverse(p);
    }

    PaperKey key() {
        return PaperKey.of(modulus);
    }

    RsaInteger sign(RsaInteger message) {
        BigInteger blind = Blinding.blind(modulus, random);
        BigInteger hidden = message.number()
                .multiply(blind.modPow(PaperKey.EXPONENT, modulus))
                .mod(modulus);
        BigInteger signature = root(hidden).multiply(blind.modInverse(modulus)).mod(modulus);
        if (!signature.modPow(PaperKey.EXPONENT, modulus).equals(message.number())) {
            throw new IllegalStateException("A signature went wrong; it would give the key away.");
        }
        return RsaInteger.of(signature, key().length());
    }

    /** By the Chinese remainder theorem (RFC 8017, section 5.2.1). */
    private BigInteger root(BigInteger number) {
        BigInteger first = number.modPow(exponentP, p);
        BigInteger second = number.modPow(exponentQ, q);
        return first.subtract(second).multiply(inverseQ).mod(p).multiply(q).add(second);
    }

    /** Not the key. */
    @Override
    public String toString() {
        return "PaperSigner";
    }
}
