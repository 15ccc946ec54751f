package io.consort.kernel.note;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a key as golang.org/x/mod/sumdb/note writes it: {@code <name>+<hash>+<base64(type || key)>}. Only Ed25519, type
 * 1, is known.
 */
final class KeyText {

    private static final Pattern SYNTAX = Pattern.compile("([^+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]+=*)");
    private static final byte ED25519 = 1;

    private final KeyId id;
    private final byte[] key;

    KeyText(KeyId id, byte[] key) {
        this.id = id;
        this.key = key;
    }

    /** The message of the exception never repeats the text, which may be a secret. */
    static KeyText parse(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not the text of a note key.");
        }
        byte[] typed = StrictBase64.decode(matcher.group(3));
        if (typed.length != 1 + Ed25519.KEY_SIZE || typed[0] != ED25519) {
            throw new IllegalArgumentException("Not an Ed25519 note key.");
        }
        byte[] key = new byte[Ed25519.KEY_SIZE];
        System.arraycopy(typed, 1, key, 0, key.length);
        return new KeyText(new KeyId(matcher.group(1), Integer.parseUnsignedInt(matcher.group(2), 16)), key);
    }

    KeyId id() {
        return id;
    }

    byte[] key() {
        return key;
    }

    /** The key of this name, its hash computed from the public key. */
    static KeyId idOf(String name, byte[] publicKey) {
        return KeyId.of(name, typed(publicKey));
    }

    void requireIdOf(byte[] publicKey) {
        if (!idOf(id.name(), publicKey).equals(id)) {
            throw new IllegalArgumentException("The hash in the text is not that of the key.");
        }
    }

    String format() {
        return id + "+" + Base64.getEncoder().encodeToString(typed(key));
    }

    private static byte[] typed(byte[] key) {
        byte[] typed = new byte[1 + key.length];
        typed[0] = ED25519;
        System.arraycopy(key, 0, typed, 1, key.length);
        return typed;
    }

    /** Not the key, which may be secret. */
    @Override
    public String toString() {
        return id.toString();
    }
}
