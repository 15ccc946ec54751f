package io.consort.quickstart.process;

import io.consort.quickstart.console.Console;
import io.consort.quickstart.console.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One process of the platform through its lives, until it is told to end for good. */
final class Watched {

    /** Ctrl-C and the end of a terminal reach every process in it; the launcher alone decides who ends when. */
    private static final List<String> DEAF = List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private static final long LOG_LIMIT = 10_000_000;
    private static final int LOGS_KEPT = 3;

    private final ProcessSpec spec;
    private final @Nullable Probe probe;
    private final RunFolder run;
    private final Console console;
    private @Nullable Process process;
    private boolean ended;

    Watched(ProcessSpec spec, @Nullable Probe probe, RunFolder run, Console console) {
        this.spec = spec;
        this.probe = probe;
        this.run = run;
        this.console = console;
    }

    ProcessSpec spec() {
        return spec;
    }

    /** Starts a life of it. */
    synchronized Process launch() {
        if (ended) {
            throw new RefusedException(spec.name() + " is not started, because everything is being stopped.");
        }
        try {
            OutputStream log = new RotatingLog(spec.log(), LOG_LIMIT, LOGS_KEPT);
            Process started = builder().start();
            process = started;
            Thread.ofPlatform().daemon().name("log-" + spec.name()).start(() -> copy(started.getInputStream(), log));
            remember(started);
            return started;
        } catch (IOException e) {
            throw new RefusedException(spec.name() + " cannot be started: " + e.getMessage() + ".", e);
        }
    }

    /** What cannot be remembered could not be found again if this launcher were killed, so it may not run. */
    private void remember(Process started) throws IOException {
        try {
            started.getOutputStream().close();
            run.remember(Running.of(spec, started.toHandle(), probe));
        } catch (IOException | RefusedException e) {
            started.destroyForcibly();
            throw e;
        }
    }

    private ProcessBuilder builder() {
        List<String> command = new ArrayList<>(DEAF);
        command.addAll(spec.command());
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(spec.directory().toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(spec.environment());
        return builder;
    }

    /** Lets no further life begin; the one that goes on, if any. */
    synchronized Optional<ProcessHandle> end() {
        ended = true;
        return Optional.ofNullable(process).map(Process::toHandle).filter(ProcessHandle::isAlive);
    }

    synchronized boolean ended() {
        return ended;
    }

    private void copy(InputStream from, OutputStream log) {
        try (from;
                log) {
            from.transferTo(log);
        } catch (IOException e) {
            if (!ended()) {
                console.say(spec.name(), "what it prints no longer reaches " + spec.log() + ": " + e.getMessage());
            }
        }
    }
}
