package io.consort.embedded.identity;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Keycloak unpacked and built in a folder: {@code <folder>/<version>} holds the program, {@code <folder>/data} its database, which
 * survives a change of version, and {@code <folder>/keycloak.log} what it says. Java is run directly, not through Keycloak's shell
 * script, so that the process that is started is the one to stop.
 */
public final class KeycloakDistribution {

    /** With these, a commit is in the file before it is acknowledged, and the file does not grow from it. */
    private static final String DURABLE =
            ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0;RETENTION_TIME=0";

    private static final long BUILD_MINUTES = 5;

    private static final String OPTIONS = "keycloak.conf";

    private final Path folder;
    private final Path home;

    private KeycloakDistribution(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    /**
     * Unpacks and builds what is not there yet: half a minute the first time, nothing later. Only one process may prepare a
     * folder at a time.
     */
    public static KeycloakDistribution prepare(Path zip, Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        String version = String.valueOf(zip.getFileName()).replace(".zip", "");
        KeycloakDistribution distribution = new KeycloakDistribution(absolute, absolute.resolve(version));
        try {
            distribution.unpack(zip);
            distribution.build();
            distribution.placeRealm();
            Themes.place(distribution.home);
        } catch (IOException e) {
            throw new KeycloakException("Keycloak could not be prepared in " + absolute + ": " + e.getMessage(), e);
        }
        return distribution;
    }

    /** The same program with its database and log in another folder. */
    public KeycloakDistribution withData(Path other) {
        try {
            Files.createDirectories(other.resolve("data"));
        } catch (IOException e) {
            throw new KeycloakException("There can be no data in " + other + ": " + e.getMessage(), e);
        }
        return new KeycloakDistribution(other.toAbsolutePath().normalize(), home);
    }

    /** SHA-256 in hex of what it is built with, of its looks and of the realm that it imports: where any is another, so is what comes of it. */
    public static String digest() {
        try {
            byte[] bytes = (Packed.text(OPTIONS) + Themes.text() + RealmFile.text()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** The process that serves, not yet started; its output goes to {@link #log()}. */
    public ProcessBuilder server(KeycloakSettings settings) {
        String port = String.valueOf(settings.port());
        ProcessBuilder process = java(
                "start",
                "--optimized",
                "--import-realm",
                // Given to the build, this would be ignored without a word, and ports opened that are not loopback.
                "--cache=local",
                "--db-url=jdbc:h2:file:" + String.valueOf(database()).replace(".mv.db", "") + DURABLE,
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + settings.origin());
        process.environment().putAll(settings.variables());
        String password = settings.rootPassword();
        if (password != null) {
            process.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakSettings.ROOT);
            process.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", password);
        }
        return process;
    }

    /** The one file that holds all that Keycloak knows; it may be copied while Keycloak is stopped. */
    public Path database() {
        return folder.resolve(Path.of("data", "keycloak.mv.db"));
    }

    /** What Keycloak says. */
    public Path log() {
        return folder.resolve("keycloak.log");
    }

    private void unpack(Path zip) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        if (!Files.exists(home)) {
            Unzip.topFolder(zip, home);
        }
    }

    /** Anew where it was built with other options, as by an earlier version. */
    private void build() throws IOException {
        Path built = home.resolve("consort.built");
        String options = Packed.text(OPTIONS);
        if (Files.exists(built) && Files.readString(built).equals(options)) {
            return;
        }
        Files.writeString(home.resolve(Path.of("conf", OPTIONS)), options);
        Process process = java("build", "--db=dev-file").start();
        try {
            if (!process.waitFor(BUILD_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new KeycloakException("Keycloak could not be built; " + log() + " says why.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeycloakException("Building Keycloak was interrupted.", e);
        } finally {
            process.destroyForcibly();
        }
        Files.writeString(built, options);
    }

    private void placeRealm() throws IOException {
        Path target = home.resolve(Path.of("data", "import", RealmFile.NAME));
        Path fresh = target.resolveSibling(RealmFile.NAME + ".new");
        Files.createDirectories(home.resolve(Path.of("data", "import")));
        Files.writeString(fresh, RealmFile.forOneMachine());
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private ProcessBuilder java(String... arguments) {
        List<String> command = new ArrayList<>(Launch.java(home));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(new File(Launch.NOTHING)));
        process.environment().keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("QUARKUS_"));
        return process;
    }
}
