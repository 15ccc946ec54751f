package io.consort.testkit.identity;

import io.consort.embedded.identity.KeycloakSettings;
import io.consort.embedded.identity.RealmFile;
import io.consort.kernel.identity.ClientKey;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** What the test realm was made with: drawn once, then read by every JVM of the run. */
record Secrets(Map<String, String> values) {

    private static final String ROOT = "root";
    private static final String PUBLIC = "CONSORT_PUBLIC_KEY_";
    private static final String PRIVATE = "CONSORT_CLIENT_KEY_";
    private static final String PERSONS = "persons";

    /** Reads {@code file}, or draws secrets and writes it. */
    static Secrets in(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        } else {
            RealmFile.variables().forEach(name -> draw(name, properties));
            properties.setProperty("CONSORT_PUBLIC_URI", "http://127.0.0.1:8080");
            properties.setProperty("CONSORT_GATEWAY_URI", "http://127.0.0.1:8080");
            properties.setProperty(ROOT, draw());
            properties.setProperty(PERSONS, draw());
            try (Writer writer = Files.newBufferedWriter(file)) {
                properties.store(writer, "Secrets of the test realm");
            }
        }
        return new Secrets(properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(name -> name, properties::getProperty)));
    }

    KeycloakSettings settings(int port) {
        return new KeycloakSettings(
                port, RealmFile.variables().stream().collect(Collectors.toMap(name -> name, this::get)), root());
    }

    /** Opens the account that may do anything in any realm. */
    String root() {
        return get(ROOT);
    }

    /** The password of a person, the same in every JVM. */
    String password(String username) {
        return username.equals("admin") ? get("CONSORT_ADMIN_PASSWORD") : username + "-" + get(PERSONS);
    }

    /** The secret of the client through which tests sign persons in. */
    String testClient() {
        return get(PERSONS);
    }

    /** By which a service asks for tokens. */
    ClientKey clientKey(String client) {
        String name =
                client.replaceFirst("-service$", "").toUpperCase(Locale.ROOT).replace('-', '_');
        return ClientKey.parse(get(PRIVATE + name));
    }

    private static void draw(String name, Properties properties) {
        if (name.startsWith(PUBLIC)) {
            ClientKey key = ClientKey.generate();
            properties.setProperty(name, key.publicText());
            properties.setProperty(PRIVATE + name.substring(PUBLIC.length()), key.secretText());
        } else {
            properties.setProperty(name, draw());
        }
    }

    private String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("The test realm has no secret " + name + ".");
        }
        return value;
    }

    private static String draw() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
