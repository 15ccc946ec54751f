package io.consort.quickstart.bench.browser;

import io.consort.quickstart.bench.BenchException;
import io.consort.quickstart.bench.load.Programs;
import io.consort.quickstart.place.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The browser of this machine, without a window and with a profile of its own, which ends with it. */
public final class Chromium implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final List<String> QUIET = List.of(
            "--headless=new",
            "--remote-debugging-port=0",
            "--window-size=1280,900",
            "--accept-lang=en-US",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Path profile;
    private final Process process;
    private final DevTools devTools;

    /**
     * Starts it.
     *
     * @param program from {@link #find}
     * @param folder for its profile and what it says
     */
    public Chromium(Path program, Path folder) {
        this.profile = folder.resolve("chromium");
        Folders.delete(profile);
        List<String> command = new ArrayList<>(List.of(program.toString(), "--user-data-dir=" + profile));
        command.addAll(QUIET);
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--no-sandbox"); // which it refuses to root
        }
        try {
            this.process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("chromium.log").toFile())
                    .start();
            this.devTools = new DevTools(address());
        } catch (IOException failure) {
            throw new UncheckedIOException(program + " cannot be started", failure);
        }
    }

    /** Where it lies: named by {@code CONSORT_BROWSER}, or found on the path. */
    public static Optional<Path> find() {
        String named = System.getenv("CONSORT_BROWSER");
        return named != null
                ? Optional.of(Path.of(named))
                : Stream.of("chromium", "chromium-browser", "google-chrome")
                        .flatMap(name -> Programs.find(name).stream())
                        .findFirst();
    }

    /** Where it listens, which it writes down in two lines: the port and the path. */
    private URI address() throws IOException {
        Path written = profile.resolve("DevToolsActivePort");
        Instant deadline = Instant.now().plus(PATIENCE);
        List<String> lines = List.of();
        while (lines.size() < 2) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                process.destroyForcibly();
                throw new BenchException("The browser did not start; chromium.log says more.", null);
            }
            Pause.of(Duration.ofMillis(100));
            lines = Files.exists(written) ? Files.readAllLines(written) : List.of();
        }
        return URI.create("ws://127.0.0.1:" + lines.getFirst() + lines.get(1));
    }

    /** Opens a window with an empty page, which is seen as any other. */
    public Page open() {
        String target = devTools.call(
                        DevTools.BROWSER, "Target.createTarget", Map.of("url", "about:blank", "newWindow", true))
                .get("targetId")
                .asString();
        return new Page(
                devTools,
                devTools.call(DevTools.BROWSER, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                        .get("sessionId")
                        .asString());
    }

    @Override
    public void close() {
        devTools.call(DevTools.BROWSER, "Browser.close", Map.of());
        devTools.close();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        Folders.delete(profile);
    }
}
