package io.consort.testkit.identity;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A Keycloak that some JVM of the run started, as noted in a file. The start time guards against a process id used again.
 *
 * @param started in milliseconds since 1970
 */
record RunningKeycloak(long pid, long started, int port) {

    static RunningKeycloak of(ProcessHandle process, int port) {
        return new RunningKeycloak(process.pid(), startOf(process), port);
    }

    /** What the file notes, if that process still lives. */
    static Optional<RunningKeycloak> noted(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        RunningKeycloak noted = new RunningKeycloak(
                number(properties, "pid"), number(properties, "started"), (int) number(properties, "port"));
        return noted.process().isPresent() ? Optional.of(noted) : Optional.empty();
    }

    void note(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("started", Long.toString(started));
        properties.setProperty("port", Integer.toString(port));
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }

    void stop() {
        process().ifPresent(RunningKeycloak::stop);
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(15, TimeUnit.SECONDS);
        } catch (TimeoutException tooSlow) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(process -> process.isAlive() && startOf(process) == started);
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().orElseThrow().toEpochMilli();
    }

    private static long number(Properties properties, String name) {
        return Long.parseLong(Objects.requireNonNull(properties.getProperty(name), name));
    }
}
