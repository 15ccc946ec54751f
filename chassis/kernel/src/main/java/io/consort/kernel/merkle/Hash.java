package io.consort.kernel.merkle;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A SHA-256 hash: 32 bytes that never change. The one currency of trees, tiles, proofs and block chains, so that a hash is
 * never mistaken for other bytes. Its text is lower-case hex; checkpoints and JSON proofs write it in Base64.
 */
public final class Hash {

    /** Length in bytes. */
    public static final int SIZE = 32;

    /** The root of the tree without leaves: SHA-256 of nothing (RFC 6962 §2.1). */
    public static final Hash EMPTY_ROOT = parse("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    private final byte[] value;

    private Hash(byte[] value) {
        if (value.length != SIZE) {
            throw new IllegalArgumentException("A hash has " + SIZE + " bytes, not " + value.length + ".");
        }
        this.value = value;
    }

    /**
     * @param value 32 bytes, copied
     * @throws IllegalArgumentException when there are more or fewer
     */
    public static Hash of(byte[] value) {
        return new Hash(value.clone());
    }

    /** For bytes that nobody else holds. */
    static Hash owning(byte[] value) {
        return new Hash(value);
    }

    /**
     * @param hex 64 lower-case hex digits, the form of {@link #toString}
     * @throws IllegalArgumentException when it is anything else
     */
    public static Hash parse(String hex) {
        Hash hash = new Hash(HexFormat.of().parseHex(hex));
        return requireCanonical(hash, hash.toString(), hex);
    }

    /**
     * @param base64 44 characters with their padding, the form of {@link #toBase64}
     * @throws IllegalArgumentException when it is anything else
     */
    public static Hash fromBase64(String base64) {
        Hash hash = new Hash(Base64.getDecoder().decode(base64));
        return requireCanonical(hash, hash.toBase64(), base64);
    }

    private static Hash requireCanonical(Hash hash, String canonical, String given) {
        if (!canonical.equals(given)) {
            throw new IllegalArgumentException("Not the canonical text of a hash.");
        }
        return hash;
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return value.clone();
    }

    /** Standard Base64 (RFC 4648 §4), padded. */
    public String toBase64() {
        return Base64.getEncoder().encodeToString(value);
    }

    void copyTo(byte[] target, int offset) {
        System.arraycopy(value, 0, target, offset, SIZE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(value, hash.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    /** Lower-case hex. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(value);
    }
}
