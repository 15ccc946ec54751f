package io.consort.quickstart.platform;

import io.consort.embedded.identity.RealmFile;
import io.consort.kernel.note.NoteSigner;
import io.consort.quickstart.place.Port;
import io.consort.quickstart.place.Secrets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** All secrets of an installation, made together at its first start. */
public final class Credentials {

    /** Who may administer the platform. */
    public static final String ADMINISTRATOR = "admin";

    private static final String ADMINISTRATOR_PASSWORD = "CONSORT_ADMIN_PASSWORD";
    private final Map<String, String> realm = new TreeMap<>();
    private final Map<Part, String> signingKeys = new TreeMap<>();
    private final String sessionKey;
    private final String keycloakRoot;
    private final Path administratorFile;

    /** @param addresses those of the realm's variables that are no secrets */
    Credentials(Secrets secrets, Map<String, String> addresses) {
        for (String variable : RealmFile.variables()) {
            String address = addresses.get(variable);
            realm.put(variable, address == null ? secrets.password(variable) : address);
        }
        for (Part part : Part.values()) {
            String name = "CONSORT_SIGNING_KEY_" + part.name();
            signingKeys.put(
                    part,
                    secrets.of(
                            name,
                            () -> NoteSigner.generate("consort/" + part.title()).secretText()));
        }
        sessionKey = secrets.replaceableKey("CONSORT_SESSION_KEY");
        keycloakRoot = secrets.password("CONSORT_KEYCLOAK_ROOT_PASSWORD");
        administratorFile = secrets.file(ADMINISTRATOR_PASSWORD);
    }

    /** A value for each variable of the realm's file. */
    Map<String, String> realm() {
        return realm;
    }

    String client(Port port) {
        return realm.getOrDefault("CONSORT_SECRET_" + port.name(), "");
    }

    String signingKey(Part part) {
        return signingKeys.getOrDefault(part, "");
    }

    /** The key that seals the cookies of browser sessions. */
    String sessionKey() {
        return sessionKey;
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
