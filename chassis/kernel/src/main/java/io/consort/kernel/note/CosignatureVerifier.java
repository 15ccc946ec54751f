package io.consort.kernel.note;

import java.security.PublicKey;
import java.util.Arrays;

/**
 * The public key of a witness (C2SP tlog-cosignature): Ed25519, of a type of its own, so that it never verifies a log's own
 * signatures. Its text is {@code <name>+<hash>+<base64>}.
 */
public final class CosignatureVerifier {

    private final KeyText text;
    private final PublicKey key;

    private CosignatureVerifier(KeyText text, PublicKey key) {
        this.text = text;
        this.key = key;
    }

    /**
     * @param text as {@link #toString} writes it
     * @throws IllegalArgumentException when it is not the text of a witness's key, or its hash is wrong
     */
    public static CosignatureVerifier parse(String text) {
        KeyText parsed = KeyText.parse(KeyText.COSIGNATURE, text);
        parsed.requireIdOf(parsed.key());
        return new CosignatureVerifier(parsed, Ed25519.decode(parsed.key()));
    }

    static CosignatureVerifier of(String name, PublicKey key) {
        byte[] encoded = Ed25519.encode(key);
        KeyId id = KeyText.idOf(KeyText.COSIGNATURE, name, encoded);
        return new CosignatureVerifier(new KeyText(KeyText.COSIGNATURE, id, encoded), key);
    }

    /** How cosignatures name this key. */
    public KeyId id() {
        return text.id();
    }

    /** Whether it is the same key, perhaps under another name. */
    public boolean isSameKeyAs(CosignatureVerifier other) {
        return Arrays.equals(text.key(), other.text.key());
    }

    /** Whether this key made the cosignature of the checkpoint. */
    public boolean verify(Checkpoint checkpoint, Cosignature cosignature) {
        return cosignature.key().equals(id())
                && Ed25519.verify(
                        key, Cosignature.message(checkpoint.text(), cosignature.time()), cosignature.signature());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CosignatureVerifier verifier && toString().equals(verifier.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The key's text; public. */
    @Override
    public String toString() {
        return text.format();
    }
}
