package io.consort.quickstart.system;

import io.consort.quickstart.process.RunFolder;
import io.consort.quickstart.process.Running;
import io.consort.quickstart.process.ServerSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;

/** A process of the platform, and what can befall it. The launcher's supervisor starts it again whenever it dies. */
record Server(ServerSpec spec, RunFolder run) {

    /** Where it is reached. */
    URI origin() {
        return URI.create(spec.address());
    }

    /** Which life it lives; 0 between two. */
    long life() {
        return process().map(ProcessHandle::pid).orElse(0L);
    }

    /** As {@code kill -9} does. It is dead when this comes back. */
    void kill() {
        ProcessHandle process = process().orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Tells it to end in order. It has ended when this comes back. */
    void end() {
        ProcessHandle process = process().orElseThrow();
        process.destroy();
        process.onExit().join();
    }

    /** Waits until it lives again and is ready. */
    void awaitLifeAfter(long earlier) {
        Eventually.get(
                "Another life of " + spec.name(),
                () -> life() != earlier && life() != 0 && spec.probe().holds(),
                ready -> ready);
    }

    /** Stops it where it stands: connections are taken for it, and nothing is answered. */
    Stopped stop() {
        long pid = process().orElseThrow().pid();
        signal("STOP", pid);
        return () -> signal("CONT", pid);
    }

    /** What it has printed. */
    String log() {
        try {
            return Files.readString(spec.process().log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ProcessHandle> process() {
        return run.remembered().stream()
                .filter(running -> running.name().equals(spec.name()))
                .findFirst()
                .flatMap(Running::alive);
    }

    private static void signal(String signal, long pid) {
        try {
            int status = new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + pid)
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IllegalStateException("Process " + pid + " cannot be sent " + signal + ".");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** While it stands still. */
    interface Stopped extends AutoCloseable {

        /** Lets it go on. */
        @Override
        void close();
    }
}
