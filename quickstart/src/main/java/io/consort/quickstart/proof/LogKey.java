package io.consort.quickstart.proof;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The public key of a log, as C2SP signed-note writes it: {@code <name>+<hash>+<base64>}, of Ed25519.
 *
 * @param id name and hash
 * @param text as it is written
 * @param key the key itself
 */
record LogKey(String id, String text, PublicKey key) {

    /** Ed25519 public keys as X.509 wraps them (RFC 8410), before the 32 bytes of the key. */
    private static final byte[] X509_ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final byte ED25519 = 1;
    private static final BigInteger PRIME = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger ORDER_EIGHT =
            new BigInteger("7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7", 16);

    /** The y of the points of small order: with such a key signatures can be made up that hold for any text. */
    private static final Set<BigInteger> SMALL_ORDER = Set.of(
            BigInteger.ZERO, BigInteger.ONE, PRIME.subtract(BigInteger.ONE), ORDER_EIGHT, PRIME.subtract(ORDER_EIGHT));

    /**
     * Keys as a service publishes them, a line each, by their names and hashes.
     *
     * @throws IllegalArgumentException when a line is not a key
     */
    static Map<String, LogKey> byId(String text) {
        return text.strip()
                .lines()
                .distinct()
                .map(LogKey::one)
                .collect(Collectors.toMap(
                        LogKey::id,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalArgumentException("Not a verifier key: two are called " + one.id() + ".");
                        },
                        LinkedHashMap::new));
    }

    private static LogKey one(String line) {
        String[] parts = line.split("\\+", 3);
        require(parts.length == 3, "a verifier key is name+hash+key");
        require(isName(parts[0]), "the key's name is none");
        byte[] typed = Base64Text.decode(parts[2]);
        require(typed.length == 33 && typed[0] == ED25519, "the key is Ed25519");
        require(parts[1].equals(HexFormat.of().formatHex(hash(parts[0], typed))), "the key has the hash it says");
        return new LogKey(parts[0] + "+" + parts[1], line, publicKey(Arrays.copyOfRange(typed, 1, 33)));
    }

    /** Whether a key can be called so. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .noneMatch(c -> c == '+'
                                || c < ' '
                                || c == 0x85
                                || Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.getType(c) == Character.SURROGATE);
    }

    /** The first four bytes of SHA-256 over name, newline, algorithm and key. */
    private static byte[] hash(String name, byte[] typed) {
        return Arrays.copyOf(Sha256.of((name + "\n").getBytes(StandardCharsets.UTF_8), typed), 4);
    }

    private static PublicKey publicKey(byte[] key) {
        byte[] bigEndian = new byte[key.length];
        for (int i = 0; i < key.length; i++) {
            bigEndian[i] = key[key.length - 1 - i];
        }
        bigEndian[0] &= 0x7f;
        BigInteger y = new BigInteger(1, bigEndian);
        require(y.compareTo(PRIME) < 0 && !SMALL_ORDER.contains(y), "nobody has a private key to it");
        try {
            byte[] encoded = ByteBuffer.allocate(X509_ED25519.length + key.length)
                    .put(X509_ED25519)
                    .put(key)
                    .array();
            PublicKey publicKey = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            Signature.getInstance("Ed25519").initVerify(publicKey);
            return publicKey;
        } catch (GeneralSecurityException malformed) {
            throw new IllegalArgumentException("Not a verifier key: it is no point of the curve.", malformed);
        }
    }

    /** Whether this key made the signature of the text. */
    boolean signed(String text, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("Not a verifier key: " + what + ".");
        }
    }
}
