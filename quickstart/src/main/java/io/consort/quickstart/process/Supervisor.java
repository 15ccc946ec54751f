package io.consort.quickstart.process;

import io.consort.quickstart.console.Console;
import io.consort.quickstart.console.RefusedException;
import io.consort.quickstart.console.Step;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts processes, starts again those that die, and ends all of them in order. */
public final class Supervisor {

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(100);

    private final Console console;
    private final RunFolder run;
    private final Backoff backoff;
    private final List<Watched> all = new ArrayList<>();
    private boolean stopped;

    public Supervisor(Console console, RunFolder run, Backoff backoff) {
        this.console = console;
        this.run = run;
        this.backoff = backoff;
    }

    /**
     * Starts a process, waits until it is ready, and watches it from then on.
     *
     * @throws RefusedException when it does not become ready; it may still run, and {@link #stop} ends it
     */
    public void start(ServerSpec server) {
        Step step = console.step(server.name());
        Watched watched = admit(server.process(), server.probe());
        Process life = watched.launch();
        awaitReady(server, life);
        step.done("ready at " + server.address());
        Thread.ofPlatform().daemon().name("watch-" + server.name()).start(() -> keepAlive(server, watched, life));
    }

    /**
     * Runs a process to its end.
     *
     * @return its status
     */
    public int run(ProcessSpec spec) {
        int status = waitFor(admit(spec, null).launch());
        run.forget(spec.name());
        return status;
    }

    /**
     * Ends everything, what comes last first, and lets nothing start any more. Comes back when all has ended.
     *
     * @return whether there was anything to end
     */
    public boolean stop() {
        List<Watched> leaving;
        synchronized (all) {
            stopped = true;
            leaving = List.copyOf(all);
        }
        Ending ending = new Ending(console);
        leaving.forEach(watched ->
                watched.end().ifPresent(process -> ending.add(Running.of(watched.spec(), process, null))));
        ending.inOrder();
        leaving.forEach(watched -> run.forget(watched.spec().name()));
        return !leaving.isEmpty();
    }

    /** Whether it has been told to stop. */
    public boolean stopped() {
        synchronized (all) {
            return stopped;
        }
    }

    private Watched admit(ProcessSpec spec, @Nullable Probe probe) {
        Watched watched = new Watched(spec, probe, run, console);
        synchronized (all) {
            if (stopped) {
                throw new RefusedException(spec.name() + " is not started, because everything is being stopped.");
            }
            all.add(watched);
        }
        return watched;
    }

    private void keepAlive(ServerSpec server, Watched watched, Process first) {
        Process life = first;
        int deaths = 0;
        while (true) {
            long ready = System.nanoTime();
            int status = waitFor(life);
            if (watched.ended()) {
                return;
            }
            if (System.nanoTime() - ready > backoff.forgiven().toNanos()) {
                deaths = 0;
            }
            Duration wait = backoff.after(deaths++);
            console.say(server.name(), "ended with status " + status + "; starts again in " + wait.toMillis() + " ms");
            Pause.of(wait);
            Step step = console.step(server.name());
            try {
                life = watched.launch();
                awaitReady(server, life);
                step.done("ready again at " + server.address());
            } catch (RefusedException e) {
                if (watched.ended()) {
                    return;
                }
                console.say(server.name(), String.valueOf(e.getMessage()));
                life.destroyForcibly();
            }
        }
    }

    private static void awaitReady(ServerSpec server, Process life) {
        long deadline = System.nanoTime() + server.patience().toNanos();
        while (!server.probe().holds()) {
            if (!life.isAlive()) {
                throw failure(server, "ended with status " + life.exitValue() + " before it was ready");
            }
            if (System.nanoTime() > deadline) {
                throw failure(server, "was not ready after " + server.patience().toSeconds() + " s");
            }
            Pause.of(BETWEEN_PROBES);
        }
    }

    private static RefusedException failure(ServerSpec server, String what) {
        Path log = server.process().log();
        return new RefusedException(server.name() + " " + what + "; the end of " + log + ":" + LogTail.of(log));
    }

    private static int waitFor(Process life) {
        try {
            return life.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException("Interrupted.", e);
        }
    }
}
