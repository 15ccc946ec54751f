package io.consort.testkit.identity;

import io.consort.embedded.identity.Keycloak;
import io.consort.embedded.identity.KeycloakDistribution;
import io.consort.embedded.identity.KeycloakSettings;
import io.consort.embedded.identity.KeycloakZip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * One Keycloak for all the JVMs of a test run. Whoever comes first starts it; each holds a shared lock as long as it lives; the
 * last to leave stops it. Coming and leaving happen one at a time. Each run begins with the realm as first imported.
 */
final class SharedKeycloak {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final RunFolder folder;
    private final FileChannel users;

    private SharedKeycloak(RunFolder folder, FileChannel users) {
        this.folder = folder;
        this.users = users;
    }

    /** Joins the run and stays in it until this JVM ends. */
    static Joined join() {
        try {
            RunFolder folder = RunFolder.open();
            SharedKeycloak shared = new SharedKeycloak(folder, open(folder.resolve("users.lock")));
            return shared.enter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Joined enter() throws IOException {
        try (FileChannel gate = open(folder.resolve("gate.lock"))) {
            gate.lock();
            FileLock present = users.lock(0, Long.MAX_VALUE, true);
            Secrets secrets = Secrets.in(folder.resolve("secrets.properties"));
            Optional<RunningKeycloak> noted = RunningKeycloak.noted(note());
            RunningKeycloak running = noted.isPresent() ? noted.get() : start(secrets);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(present), "leave-keycloak"));
            return new Joined(running.port(), secrets, folder.path());
        }
    }

    private void leave(FileLock present) {
        try (FileChannel gate = open(folder.resolve("gate.lock"))) {
            gate.lock();
            present.release();
            if (users.tryLock() != null) {
                RunningKeycloak.noted(note()).ifPresent(RunningKeycloak::stop);
                Files.deleteIfExists(note());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunningKeycloak start(Secrets secrets) throws IOException {
        KeycloakDistribution distribution = KeycloakDistribution.prepare(KeycloakZip.find(), folder.path());
        Path fresh = folder.resolve("fresh.mv.db");
        if (!Files.exists(fresh)) {
            Files.deleteIfExists(distribution.database());
            start(distribution, secrets).close();
            Path copy = folder.resolve("fresh.copy");
            Files.copy(distribution.database(), copy, StandardCopyOption.REPLACE_EXISTING);
            Files.move(copy, fresh, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.copy(fresh, distribution.database(), StandardCopyOption.REPLACE_EXISTING);
        Started started = start(distribution, secrets);
        RunningKeycloak running = RunningKeycloak.of(started.keycloak().process(), started.port());
        running.note(note());
        return running;
    }

    private static Started start(KeycloakDistribution distribution, Secrets secrets) {
        KeycloakSettings settings = secrets.settings(Keycloak.freePort());
        return new Started(Keycloak.start(distribution, settings, PATIENCE), settings.port());
    }

    private Path note() {
        return folder.resolve("running.properties");
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** A Keycloak that this JVM may use. */
    record Joined(int port, Secrets secrets, Path folder) {}

    private record Started(Keycloak keycloak, int port) {
        void close() {
            keycloak.close();
        }
    }
}
