package io.consort.k8s.secret;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Prints fresh secrets as manifests, for {@code kubectl create}: never for {@code apply}, which would replace a signing key that
 * members already trust. It is one file that needs nothing but a JDK, so that it runs where nothing is built:
 *
 * <pre>{@code java k8s/src/main/java/io/consort/k8s/secret/NewSecrets.java consort.example.org | kubectl create -f -}</pre>
 */
public final class NewSecrets {

    private static final byte ED25519 = 1;
    private static final int RAW_KEY_SIZE = 32;
    private static final int PASSWORD_SIZE = 32;
    private static final int KEYFILE_SIZE = 756;
    private static final int SESSION_KEY_SIZE = 32;
    private static final int RSA_KEY_BITS = 2048;

    private final SecureRandom random = new SecureRandom();
    private final PrintStream out;
    private final String origin;

    private NewSecrets(PrintStream out, String origin) {
        this.out = out;
        this.origin = origin;
    }

    /** @param arguments the origin, {@code CONSORT_ORIGIN} of the overlay: it names the signing keys */
    public static void main(String[] arguments) throws GeneralSecurityException {
        if (arguments.length != 1 || !arguments[0].matches("[a-z0-9.-]+")) {
            System.err.println(
                    "Give one argument: the origin that names the installation, for example consort.example.org");
            System.exit(2);
        }
        new NewSecrets(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments[0]).print();
    }

    private void print() throws GeneralSecurityException {
        secret("gateway");
        entry("client-secret", password());
        entry("session-key", Base64.getUrlEncoder().encodeToString(bytes(SESSION_KEY_SIZE)));
        for (String service : new String[] {"consortium", "ip-ledger", "talent", "finance"}) {
            secret(service + "-service");
            clientKey();
            entry("mongodb-password", password());
            entry("signing-key", signingKey(origin + "/" + service));
            entry("ledger-secret", password());
        }
        secret("mongodb");
        entry("keyfile", Base64.getEncoder().encodeToString(bytes(KEYFILE_SIZE)));
        entry("administrator-password", password());
        entry("backup-password", password());
        secret("keycloak");
        entry("bootstrap-password", password());
        entry("platform-administrator-password", password());
        entry("partner-example-client-secret", password());
        secret("keycloak-database");
        entry("password", password());
    }

    /** By which a service shows Keycloak who it is; Keycloak is given the public half alone. */
    private void clientKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(RSA_KEY_BITS);
        KeyPair pair = generator.generateKeyPair();
        entry("client-key", Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        entry(
                "client-public-key",
                Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
    }

    private void secret(String name) {
        out.printf(
                "---%napiVersion: v1%nkind: Secret%nmetadata:%n  name: %s%n  namespace: consort%n  labels:%n"
                        + "    app.kubernetes.io/part-of: consort%ntype: Opaque%nstringData:%n",
                name);
    }

    private void entry(String key, String value) {
        out.printf("  %s: \"%s\"%n", key, value);
    }

    /** Letters and digits alone, so that it may stand in an address; a prefix satisfies rules that want one of each. */
    private String password() {
        return "Aa1" + HexFormat.of().formatHex(bytes(PASSWORD_SIZE));
    }

    /** A signer key as golang.org/x/mod/sumdb/note writes it. */
    private static String signingKey(String name) throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
        byte[] encoded = pair.getPublic().getEncoded(); // RFC 8410: ends with the raw key
        byte[] publicKey = typed(Arrays.copyOfRange(encoded, encoded.length - RAW_KEY_SIZE, encoded.length));
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        String hash = HexFormat.of().formatHex(sha256.digest(publicKey), 0, 4);
        return "PRIVATE+KEY+" + name + "+" + hash + "+" + Base64.getEncoder().encodeToString(typed(seed));
    }

    private static byte[] typed(byte[] key) {
        byte[] typed = new byte[1 + key.length];
        typed[0] = ED25519;
        System.arraycopy(key, 0, typed, 1, key.length);
        return typed;
    }

    private byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }
}
