package io.consort.kernel.note;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Set;

/** Ed25519 (RFC 8032) by the JDK, with keys as the raw 32 bytes that notes carry. */
final class Ed25519 {

    static final int KEY_SIZE = 32;
    static final int SIGNATURE_SIZE = 64;

    private static final String NAME = "Ed25519";
    private static final byte SIGN_BIT = (byte) 0x80;

    /** The prime of the field (RFC 8032 §5.1). */
    static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

    /** The y of a point of order 8: a root of {@code 2y² + dy⁴ = 1}, which says that twice the point has {@code y = 0}. */
    private static final BigInteger Y8 =
            new BigInteger("7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7", 16);

    /** The y of all points whose order divides 8: 1, 2, 4 and 8. */
    static final Set<BigInteger> SMALL_ORDER =
            Set.of(BigInteger.ONE, P.subtract(BigInteger.ONE), BigInteger.ZERO, Y8, P.subtract(Y8));

    private Ed25519() {}

    /**
     * The key pair of a seed. The JDK has no call that derives a public key from a seed, but its generator asks a random
     * source for exactly the seed; whether it did so is checked, so that another provider fails instead of giving another key.
     */
    static KeyPair pair(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(NAME);
            generator.initialize(NamedParameterSpec.ED25519, new SeedSource(seed));
            KeyPair pair = generator.generateKeyPair();
            if (!Arrays.equals(seed, seed(pair.getPrivate()))) {
                throw new IllegalStateException("This provider of Ed25519 does not generate keys from a seed.");
            }
            return pair;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform since 15 has Ed25519.", e);
        }
    }

    static byte[] seed(PrivateKey key) {
        return ((EdECPrivateKey) key)
                .getBytes()
                .orElseThrow(() -> new IllegalStateException("This provider of Ed25519 hides its keys."));
    }

    /** RFC 8032 §5.1.2: y in little-endian order, the top bit telling which x. */
    static byte[] encode(PublicKey key) {
        EdECPoint point = ((EdECPublicKey) key).getPoint();
        byte[] encoded = new byte[KEY_SIZE];
        BigInteger y = point.getY();
        for (int position = 0; position < KEY_SIZE; position++) {
            encoded[position] = y.shiftRight(8 * position).byteValue();
        }
        if (point.isXOdd()) {
            encoded[KEY_SIZE - 1] |= SIGN_BIT;
        }
        return encoded;
    }

    /**
     * @throws IllegalArgumentException when the bytes are not a point of the curve, not its only spelling, or one of the eight points of small
     *     order: to such a key signatures can be made up that hold for any message
     */
    static PublicKey decode(byte[] encoded) {
        byte[] bigEndian = new byte[KEY_SIZE];
        for (int position = 0; position < KEY_SIZE; position++) {
            bigEndian[position] = encoded[KEY_SIZE - 1 - position];
        }
        boolean xOdd = (bigEndian[0] & SIGN_BIT) != 0;
        bigEndian[0] &= (byte) ~SIGN_BIT;
        BigInteger y = new BigInteger(1, bigEndian);
        if (y.compareTo(P) >= 0 || SMALL_ORDER.contains(y)) {
            throw new IllegalArgumentException("Not a public key of Ed25519 that anyone has a private key to.");
        }
        try {
            PublicKey key = KeyFactory.getInstance(NAME)
                    .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(xOdd, y)));
            Signature.getInstance(NAME).initVerify(key);
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not a public key of Ed25519.", e);
        }
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key was accepted before and cannot sign now.", e);
        }
    }

    static boolean verify(PublicKey key, byte[] message, byte[] signature) {
        if (signature.length != SIGNATURE_SIZE) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance(NAME);
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key was accepted before and cannot verify now.", e);
        }
    }

    private static final class SeedSource extends SecureRandom {

        private final byte[] seed;

        SeedSource(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, Math.min(bytes.length, seed.length));
        }
    }
}
