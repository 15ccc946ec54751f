package io.consort.kernel.note;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * One signature line of a note: {@code — <name> <base64(hash || signature)>}.
 *
 * @param key which key it is said to be of
 * @param base64 the signature itself, Base64, without the key's hash; its length depends on the kind of key
 */
public record NoteSignature(KeyId key, String base64) {

    private static final String PREFIX = "— ";

    /** Checks the Base64. */
    public NoteSignature {
        if (StrictBase64.decode(base64).length == 0) {
            throw new IllegalArgumentException("A signature is not empty.");
        }
    }

    static NoteSignature of(KeyId key, byte[] signature) {
        return new NoteSignature(key, Base64.getEncoder().encodeToString(signature));
    }

    /** @throws IllegalArgumentException when it is not a signature line */
    static NoteSignature parse(String line) {
        int space = line.indexOf(' ', PREFIX.length());
        if (!line.startsWith(PREFIX) || space < 0) {
            throw new IllegalArgumentException("Not a signature line.");
        }
        ByteBuffer bytes = ByteBuffer.wrap(StrictBase64.decode(line.substring(space + 1)));
        if (bytes.remaining() <= Integer.BYTES) {
            throw new IllegalArgumentException("A signature line without a signature.");
        }
        KeyId key = new KeyId(line.substring(PREFIX.length(), space), bytes.getInt());
        byte[] signature = new byte[bytes.remaining()];
        bytes.get(signature);
        return of(key, signature);
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    /** The line, without its end. */
    @Override
    public String toString() {
        byte[] signature = bytes();
        byte[] hashed = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(key.hash())
                .put(signature)
                .array();
        return PREFIX + key.name() + " " + Base64.getEncoder().encodeToString(hashed);
    }
}
