package io.consort.kernel.note;

import java.security.KeyPair;
import java.security.SecureRandom;

/**
 * A private key that signs notes: Ed25519, as C2SP signed-note has it. Its text, {@code PRIVATE+KEY+<name>+<hash>+<base64>},
 * is a secret; only {@link #secretText} gives it out, so that no log line does by accident.
 */
public final class NoteSigner {

    private static final String PREFIX = "PRIVATE+KEY+";

    private final KeyPair pair;
    private final NoteVerifier verifier;

    private NoteSigner(String name, byte[] seed) {
        pair = Ed25519.pair(seed);
        verifier = NoteVerifier.of(name, pair.getPublic());
    }

    /**
     * A new key.
     *
     * @param name of the key; a URL without scheme is recommended
     * @throws IllegalArgumentException when it cannot be the name of a key
     */
    public static NoteSigner generate(String name) {
        byte[] seed = new byte[Ed25519.KEY_SIZE];
        new SecureRandom().nextBytes(seed);
        return new NoteSigner(name, seed);
    }

    /**
     * @param text as {@link #secretText} writes it
     * @throws IllegalArgumentException when it is not the text of an Ed25519 signer key, or its hash is wrong; the message
     *     does not repeat the text
     */
    public static NoteSigner parse(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("Not the text of a private note key.");
        }
        KeyText parsed = KeyText.parse(KeyText.NOTE, text.substring(PREFIX.length()));
        NoteSigner signer = new NoteSigner(parsed.id().name(), parsed.key());
        parsed.requireIdOf(Ed25519.encode(signer.pair.getPublic()));
        return signer;
    }

    /** How its signatures name this key. */
    public KeyId id() {
        return verifier.id();
    }

    /** The public half. */
    public NoteVerifier verifier() {
        return verifier;
    }

    /** The signature of the message: 64 bytes, the same each time. */
    public byte[] sign(byte[] message) {
        return Ed25519.sign(pair.getPrivate(), message);
    }

    /** The private key's text: a secret. */
    public String secretText() {
        return PREFIX + new KeyText(KeyText.NOTE, id(), Ed25519.seed(pair.getPrivate())).format();
    }

    /** The key's name and hash, nothing secret. */
    @Override
    public String toString() {
        return id().toString();
    }
}
