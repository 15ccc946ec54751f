package io.consort.kernel.note;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a key as golang.org/x/mod/sumdb/note writes it: {@code <name>+<hash>+<base64(type || key)>}. The keys are of
 * Ed25519; the type says what they sign: notes, or cosignatures of checkpoints.
 */
final class KeyText {

    private static final Pattern SYNTAX = Pattern.compile("([^+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]+=*)");

    /** Signs notes (C2SP signed-note). */
    static final byte NOTE = 1;

    /** Cosigns checkpoints with the time (C2SP tlog-cosignature). */
    static final byte COSIGNATURE = 4;

    private final byte type;
    private final KeyId id;
    private final byte[] key;

    KeyText(byte type, KeyId id, byte[] key) {
        this.type = type;
        this.id = id;
        this.key = key;
    }

    /** The message of the exception never repeats the text, which may be a secret. */
    static KeyText parse(byte type, String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not the text of a note key.");
        }
        byte[] typed = StrictBase64.decode(matcher.group(3));
        if (typed.length != 1 + Ed25519.KEY_SIZE || typed[0] != type) {
            throw new IllegalArgumentException("Not an Ed25519 key of type " + type + ".");
        }
        byte[] key = new byte[Ed25519.KEY_SIZE];
        System.arraycopy(typed, 1, key, 0, key.length);
        return new KeyText(type, new KeyId(matcher.group(1), Integer.parseUnsignedInt(matcher.group(2), 16)), key);
    }

    KeyId id() {
        return id;
    }

    byte[] key() {
        return key;
    }

    /** The key of this name, its hash computed from the public key. */
    static KeyId idOf(byte type, String name, byte[] publicKey) {
        return KeyId.of(name, typed(type, publicKey));
    }

    void requireIdOf(byte[] publicKey) {
        if (!idOf(type, id.name(), publicKey).equals(id)) {
            throw new IllegalArgumentException("The hash in the text is not that of the key.");
        }
    }

    String format() {
        return id + "+" + Base64.getEncoder().encodeToString(typed(type, key));
    }

    private static byte[] typed(byte type, byte[] key) {
        byte[] typed = new byte[1 + key.length];
        typed[0] = type;
        System.arraycopy(key, 0, typed, 1, key.length);
        return typed;
    }

    /** Not the key, which may be secret. */
    @Override
    public String toString() {
        return id.toString();
    }
}
