package io.consort.kernel.note;

import java.security.PublicKey;

/**
 * A public key that notes are checked with: Ed25519, as C2SP signed-note has it. Its text, {@code <name>+<hash>+<base64>}, is
 * what a log hands to those who will check it.
 */
public final class NoteVerifier {

    private final KeyText text;
    private final PublicKey key;

    private NoteVerifier(KeyText text, PublicKey key) {
        this.text = text;
        this.key = key;
    }

    /**
     * @param text as {@link #toString} writes it
     * @throws IllegalArgumentException when it is not the text of an Ed25519 verifier key, or its hash is wrong
     */
    public static NoteVerifier parse(String text) {
        KeyText parsed = KeyText.parse(KeyText.NOTE, text);
        parsed.requireIdOf(parsed.key());
        return new NoteVerifier(parsed, Ed25519.decode(parsed.key()));
    }

    static NoteVerifier of(String name, PublicKey key) {
        byte[] encoded = Ed25519.encode(key);
        return new NoteVerifier(new KeyText(KeyText.NOTE, KeyText.idOf(KeyText.NOTE, name, encoded), encoded), key);
    }

    /** How signatures name this key. */
    public KeyId id() {
        return text.id();
    }

    /** Whether this key made the signature, 64 bytes, of the message. */
    public boolean verify(byte[] message, byte[] signature) {
        return Ed25519.verify(key, message, signature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteVerifier verifier && toString().equals(verifier.toString());
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
