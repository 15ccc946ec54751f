package io.consort.quickstart.platform;

import io.consort.embedded.identity.RealmFile;
import io.consort.kernel.identity.ClientKey;
import io.consort.kernel.note.NoteSigner;
import io.consort.quickstart.console.RefusedException;
import io.consort.quickstart.place.Secrets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** All secrets of an installation, made together at its first start. */
public final class Credentials {

    /** Who may administer the platform. */
    public static final String ADMINISTRATOR = "admin";

    private static final String ADMINISTRATOR_PASSWORD = "CONSORT_ADMIN_PASSWORD";

    /** Of installations that were made before each had one of its own. */
    private static final String FIRST_ORIGIN = "consort";

    private static final String PUBLIC_KEY = "CONSORT_PUBLIC_KEY_";
    private static final String CLIENT_KEY = "CONSORT_CLIENT_KEY_";

    private final Map<String, String> realm = new TreeMap<>();
    private final Map<String, String> clientKeys = new TreeMap<>();
    private final Map<Part, String> signingKeys = new TreeMap<>();
    private final String sessionKey;
    private final Map<Part, String> ledgerSecrets = new TreeMap<>();
    private final String origin;
    private final String keycloakRoot;
    private final Path administratorFile;

    /** @param addresses those of the realm's variables that are no secrets */
    Credentials(Secrets secrets, Map<String, String> addresses) {
        for (String variable : RealmFile.variables()) {
            String address = addresses.get(variable);
            realm.put(variable, address == null ? value(variable, secrets) : address);
        }
        origin = secrets.of("CONSORT_ORIGIN", Credentials::newOrigin, () -> FIRST_ORIGIN);
        for (Part part : Part.values()) {
            String key = secrets.of(
                    "CONSORT_SIGNING_KEY_" + part.name(),
                    () -> NoteSigner.generate(origin + "/" + part.title()).secretText());
            signingKeys.put(part, key);
            ledgerSecrets.put(part, secrets.password("CONSORT_LEDGER_SECRET_" + part.name(), key));
        }
        sessionKey = secrets.replaceableKey("CONSORT_SESSION_KEY");
        keycloakRoot = secrets.password("CONSORT_KEYCLOAK_ROOT_PASSWORD");
        administratorFile = secrets.file(ADMINISTRATOR_PASSWORD);
    }

    /** No other installation has it, and it could be the address of this one. */
    private static String newOrigin() {
        byte[] random = new byte[6];
        new SecureRandom().nextBytes(random);
        return "consort-" + HexFormat.of().formatHex(random) + ".localhost";
    }

    /** What names this installation in everything that is signed. */
    String origin() {
        return origin;
    }

    private String value(String variable, Secrets secrets) {
        if (!variable.startsWith(PUBLIC_KEY)) {
            return secrets.password(variable);
        }
        String name = CLIENT_KEY + variable.substring(PUBLIC_KEY.length());
        if (secrets.isOlderThan(name, "CONSORT_SECRET_" + variable.substring(PUBLIC_KEY.length()))) {
            throw new RefusedException(
                    "This installation was made when services showed Keycloak a password, and its realm does"
                            + " not know their keys: see \"Services are known by keys\" in docs/operations/local.md, or forget the data"
                            + " with ./consort reset.");
        }
        String key = secrets.of(name, () -> ClientKey.generate().secretText());
        clientKeys.put(name, key);
        return ClientKey.parse(key).publicText();
    }

    /** A value for each variable of the realm's file. */
    Map<String, String> realm() {
        return realm;
    }

    /** What a part shows Keycloak, as it is told it: the gateway its secret, a service its key. */
    Map<String, String> client(Part part) {
        return part == Part.GATEWAY
                ? Map.of("CONSORT_CLIENT_SECRET", realm.getOrDefault("CONSORT_SECRET_GATEWAY", ""))
                : Map.of(
                        "CONSORT_CLIENT_KEY",
                        clientKeys.getOrDefault(CLIENT_KEY + part.port().name(), ""));
    }

    String signingKey(Part part) {
        return signingKeys.getOrDefault(part, "");
    }

    /** The key that seals the cookies of browser sessions. */
    String sessionKey() {
        return sessionKey;
    }

    /** What a service derives its seals and digests from. */
    String ledgerSecret(Part part) {
        return ledgerSecrets.getOrDefault(part, "");
    }

    /** The password of Keycloak's own administrator, who puts people into organisations. */
    public String keycloakRoot() {
        return keycloakRoot;
    }

    /** The secret of the example partner's client. */
    public String partnerSecret() {
        return realm.getOrDefault("CONSORT_SECRET_PARTNER_EXAMPLE", "");
    }

    /** The one secret that is shown. */
    public String administratorPassword() {
        return realm.getOrDefault(ADMINISTRATOR_PASSWORD, "");
    }

    /** Where that is kept. */
    public Path administratorFile() {
        return administratorFile;
    }
}
