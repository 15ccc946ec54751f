package io.consort.quickstart.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a log came to, as its operator signed it: a C2SP tlog-checkpoint in a C2SP signed note.
 *
 * @param origin which log
 * @param size how many entries
 * @param root the root over them, 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // read, never compared as a record
public record SignedCheckpoint(String origin, long size, byte[] root) {

    /** Ed25519 public keys as X.509 wraps them (RFC 8410), before the 32 bytes of the key. */
    private static final byte[] X509_ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final byte ED25519 = 1;

    /**
     * Opens a signed note.
     *
     * @param note text, an empty line, and signature lines
     * @param verifierKey {@code name+hash+base64}, as the log publishes it
     * @throws IllegalArgumentException when it is not signed by that key, or is no checkpoint
     */
    public static SignedCheckpoint open(String note, String verifierKey) {
        int end = note.indexOf("\n\n");
        require(end > 0, "a note has an empty line before its signatures");
        String text = note.substring(0, end + 1);
        require(isSigned(text, note.substring(end + 2), verifierKey), "no signature is by the key " + verifierKey);
        String[] lines = text.split("\n");
        require(lines.length >= 3, "a checkpoint has an origin, a size and a root");
        byte[] root = Base64.getDecoder().decode(lines[2]);
        require(root.length == 32, "a root has 32 bytes");
        return new SignedCheckpoint(lines[0], Long.parseLong(lines[1]), root);
    }

    private static boolean isSigned(String text, String signatures, String verifierKey) {
        String[] parts = verifierKey.strip().split("\\+", 3);
        require(parts.length == 3, "a verifier key is name+hash+key");
        byte[] key = Base64.getDecoder().decode(parts[2]);
        require(key.length == 33 && key[0] == ED25519, "the key is Ed25519");
        byte[] hash = keyHash(parts[0], key);
        require(HexFormat.of().formatHex(hash).equals(parts[1]), "the key has the hash it says");
        return signatures
                .lines()
                .filter(line -> line.startsWith("\u2014 " + parts[0] + " "))
                .map(line -> Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1)))
                .filter(signature -> signature.length == 4 + 64 && Arrays.equals(hash, Arrays.copyOf(signature, 4)))
                .anyMatch(signature ->
                        verify(Arrays.copyOfRange(key, 1, 33), text, Arrays.copyOfRange(signature, 4, 68)));
    }

    /** The first four bytes of SHA-256 over name, newline, algorithm and key. */
    private static byte[] keyHash(String name, byte[] key) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(sha.digest(key), 4);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean verify(byte[] key, String text, byte[] signature) {
        try {
            byte[] encoded = ByteBuffer.allocate(X509_ED25519.length + key.length)
                    .put(X509_ED25519)
                    .put(key)
                    .array();
            PublicKey publicKey = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(publicKey);
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("Not a signed checkpoint: " + what + ".");
        }
    }
}
