package io.consort.quickstart.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/**
 * A platform on which the story of Sematech is told: the one of the system tests, on which it is told at first use. With the system property {@code consort.told} it is
 * the one that {@code ./consort up} runs and {@code ./consort replay sematech} has told it on, at the address that the property names; so a browser's story can be written without
 * waiting for either.
 */
public final class Told {

    private final URI origin;
    private final Path folder;
    private final Properties people = new Properties();

    private Told(URI origin, Path folder, Path people) {
        this.origin = origin;
        this.folder = folder;
        try (InputStream in = Files.newInputStream(people)) {
            this.people.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Told shared() {
        return Holder.SHARED;
    }

    /** The platform's public address. */
    public URI origin() {
        return origin;
    }

    /** The name under which somebody of one of the story's organisations signs in. */
    public String username(String organisation) {
        return organisation + "-rep";
    }

    /** What somebody of the story signs in with. */
    public String password(String username) {
        return Objects.requireNonNull(people.getProperty(username), username);
    }

    /** Where the story keeps its statements and minutes. */
    public Path papers() {
        return folder.resolve("papers");
    }

    /** Tells it again. */
    String again() {
        return tell(folder);
    }

    private static String tell(Path folder) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        RunningPlatform.shared()
                .sematech(folder, new PrintStream(told, true, StandardCharsets.UTF_8))
                .play();
        return told.toString(StandardCharsets.UTF_8);
    }

    private static Told here() {
        String running = System.getProperty("consort.told");
        if (running != null) {
            Path home = Path.of(System.getProperty("consort.home", "../.consort"));
            return new Told(URI.create(running), home, home.resolve(Path.of("secrets", "sematech.properties")));
        }
        RunningPlatform platform = RunningPlatform.shared();
        Path folder = platform.folder("sematech");
        tell(folder);
        return new Told(platform.gateway().origin(), folder, folder.resolve("people.properties"));
    }

    private static final class Holder {
        private static final Told SHARED = here();
    }
}
