package io.consort.consortium.ballot;

import java.math.BigInteger;
import java.security.SecureRandom;

/**
 * The voter's half of a blind signature (RFC 9474, sections 4.2 and 4.4, RSABSSA-SHA384-PSS-Deterministic): what is sent says
 * nothing of the ballot's number to anybody, whatever they can reckon; what comes back is made into a signature of it. It is kept
 * until then, and a second one for the same number fits the first one's answer not.
 */
public final class Blinding {

    private final PaperKey key;
    private final byte[] message;
    private final BigInteger inverse;
    private final RsaInteger blinded;

    private Blinding(PaperKey key, byte[] message, byte[] salt, BigInteger blind) {
        BigInteger modulus = key.modulus();
        BigInteger encoded = new BigInteger(1, Pss.encode(message, salt, modulus.bitLength() - 1));
        this.key = key;
        this.message = message.clone();
        this.inverse = blind.modInverse(modulus);
        this.blinded = RsaInteger.of(
                encoded.multiply(blind.modPow(PaperKey.EXPONENT, modulus)).mod(modulus), key.length());
    }

    /** Blinds a number for a key. */
    public static Blinding of(PaperKey key, BallotNumber number, SecureRandom random) {
        byte[] salt = new byte[Pss.SALT];
        random.nextBytes(salt);
        return of(key, number.bytes(), salt, blind(key.modulus(), random));
    }

    static Blinding of(PaperKey key, byte[] message, byte[] salt, BigInteger blind) {
        return new Blinding(key, message, salt, blind);
    }

    /** Evenly from all that have an inverse. */
    static BigInteger blind(BigInteger modulus, SecureRandom random) {
        BigInteger blind = new BigInteger(modulus.bitLength(), random);
        while (blind.signum() == 0
                || blind.compareTo(modulus) >= 0
                || !blind.gcd(modulus).equals(BigInteger.ONE)) {
            blind = new BigInteger(modulus.bitLength(), random);
        }
        return blind;
    }

    /** What is sent to be signed. */
    public RsaInteger blinded() {
        return blinded;
    }

    /**
     * The signature of the number.
     *
     * @param signature of what was sent
     * @throws IllegalArgumentException when that is none: the paper is worth nothing
     */
    public RsaInteger unblind(RsaInteger signature) {
        RsaInteger result = RsaInteger.of(signature.number().multiply(inverse).mod(key.modulus()), key.length());
        if (!key.isSigned(message, result)) {
            throw new IllegalArgumentException("What came back is no signature of what was sent.");
        }
        return result;
    }
}
