package io.consort.kernel.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a signature says of its key: the name, and a short hash that tells apart keys of one name (C2SP signed-note). It
 * identifies a key among those one knows; it does not authenticate it.
 *
 * @param name without spaces, control characters or plus signs; a URL without scheme is recommended
 * @param hash first four bytes of {@code SHA-256(name || 0x0A || type || public key)}
 */
public record KeyId(String name, int hash) {

    private static final int NEXT_LINE = 0x85;

    /** Checks the name. */
    public KeyId {
        if (name.isEmpty() || name.codePoints().anyMatch(KeyId::isForbidden)) {
            throw new IllegalArgumentException(
                    "A key's name is not empty and has no spaces, control characters or plus signs.");
        }
    }

    static KeyId of(String name, byte[] typedPublicKey) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return new KeyId(
                    name, ByteBuffer.wrap(digest.digest(typedPublicKey)).getInt());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static boolean isForbidden(int c) {
        return c == '+'
                || c < ' '
                || c == NEXT_LINE
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.SURROGATE;
    }

    /** The hash in eight hex digits. */
    String hex() {
        return HexFormat.of().toHexDigits(hash);
    }

    /** {@code <name>+<hash>}. */
    @Override
    public String toString() {
        return name + "+" + hex();
    }
}
