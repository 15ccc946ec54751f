package io.consort.quickstart.platform;

import io.consort.embedded.identity.RealmFile;
import io.consort.kernel.identity.ClientKey;
import io.consort.kernel.note.NoteSigner;
import io.consort.quickstart.console.RefusedException;
import io.consort.quickstart.place.Secrets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** All secrets of an installation, made together at its first start. */
public final class Credentials {

    /** Who may administer the platform. */
    public static final String ADMINISTRATOR = "admin";

    private static final String ADMINISTRATOR_PASSWORD = "CONSORT_ADMIN_PASSWORD";
    private static final String PUBLIC_ADDRESS = "CONSORT_PUBLIC_URI";

    private static final String PUBLIC_KEY = "CONSORT_PUBLIC_KEY_";
    private static final String CLIENT_KEY = "CONSORT_CLIENT_KEY_";

    private final Map<String, String> realm = new TreeMap<>();
    private final Map<String, String> clientKeys = new TreeMap<>();
    private final Map<Part, String> signingKeys = new TreeMap<>();
    private final String keycloakRoot;
    private final Path administratorFile;

    Credentials(Secrets secrets, String publicAddress) {
        for (String variable : RealmFile.variables()) {
            realm.put(variable, value(variable, secrets, publicAddress));
        }
        for (Part part : Part.values()) {
            String name = "CONSORT_SIGNING_KEY_" + part.name();
            signingKeys.put(
                    part,
                    secrets.of(
                            name,
                            () -> NoteSigner.generate("consort/" + part.title()).secretText()));
        }
        keycloakRoot = secrets.password("CONSORT_KEYCLOAK_ROOT_PASSWORD");
        administratorFile = secrets.file(ADMINISTRATOR_PASSWORD);
    }

    private String value(String variable, Secrets secrets, String publicAddress) {
        if (variable.equals(PUBLIC_ADDRESS)) {
            return publicAddress;
        }
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
