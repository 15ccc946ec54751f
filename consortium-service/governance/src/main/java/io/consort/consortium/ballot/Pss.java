package io.consort.consortium.ballot;

import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;

/**
 * How a message is made ready for a signature by RSA: EMSA-PSS (RFC 8017, section 9.1.1) with SHA-384 and a salt of 48 bytes, as
 * RSABSSA-SHA384-PSS has it (RFC 9474, section 5).
 */
final class Pss {

    static final int SALT = Sha.LENGTH_384;

    /** The same for the JDK's verifier. */
    static final PSSParameterSpec PARAMETERS =
            new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, SALT, PSSParameterSpec.TRAILER_FIELD_BC);

    private static final byte TRAILER = (byte) 0xbc;

    private Pss() {}

    /**
     * @param bits that the result has at most: one less than the modulus
     */
    static byte[] encode(byte[] message, byte[] salt, int bits) {
        int length = (bits + 7) / 8;
        byte[] hash = Sha.SHA384.of(new byte[8], Sha.SHA384.of(message), salt);
        byte[] block = new byte[length - hash.length - 1];
        block[block.length - salt.length - 1] = 1;
        System.arraycopy(salt, 0, block, block.length - salt.length, salt.length);
        mask(block, hash);
        block[0] &= (byte) (0xff >>> (8 * length - bits));
        byte[] encoded = Arrays.copyOf(block, length);
        System.arraycopy(hash, 0, encoded, block.length, hash.length);
        encoded[length - 1] = TRAILER;
        return encoded;
    }

    /** MGF1 (RFC 8017, appendix B.2.1). */
    private static void mask(byte[] block, byte[] seed) {
        for (int from = 0; from < block.length; from += Sha.LENGTH_384) {
            int counter = from / Sha.LENGTH_384;
            byte[] mask = Sha.SHA384.of(seed, new byte[] {0, 0, 0, (byte) counter});
            for (int i = from; i < Math.min(from + mask.length, block.length); i++) {
                block[i] ^= mask[i - from];
            }
        }
    }
}
