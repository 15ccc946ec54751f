package io.consort.embedded.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/** Finds Keycloak's distribution, which Maven downloads like any other dependency. */
public final class KeycloakZip {

    /** System property with the path of the zip; without it the local Maven repository is searched. */
    public static final String PROPERTY = "consort.keycloak.zip";

    private KeycloakZip() {}

    /**
     * The zip of the version that this build was made for.
     *
     * @throws KeycloakException when it is not there; the message says how to get it
     */
    public static Path find() {
        String given = System.getProperty(PROPERTY);
        Path zip = given != null ? Path.of(given) : inRepository();
        if (!Files.isRegularFile(zip)) {
            throw new KeycloakException("Keycloak's distribution is not at " + zip
                    + ". Get it with: mvn dependency:get -Dartifact=org.keycloak:keycloak-quarkus-dist:" + version()
                    + ":zip");
        }
        return zip;
    }

    private static Path inRepository() {
        String repository = System.getProperty("maven.repo.local");
        Path root = repository != null ? Path.of(repository) : Path.of(home(), ".m2", "repository");
        return root.resolve(Path.of("org", "keycloak", "keycloak-quarkus-dist", version()))
                .resolve("keycloak-quarkus-dist-" + version() + ".zip");
    }

    private static String home() {
        return Objects.requireNonNull(System.getProperty("user.home"), "user.home");
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = KeycloakZip.class.getResourceAsStream("keycloak.properties")) {
            properties.load(Objects.requireNonNull(in, "keycloak.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(properties.getProperty("version"), "version");
    }
}
