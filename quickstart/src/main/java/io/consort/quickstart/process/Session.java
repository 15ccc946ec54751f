package io.consort.quickstart.process;

import io.consort.quickstart.console.Console;
import io.consort.quickstart.console.Step;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The time in which one launcher has an installation to itself. It ends with the launcher, and everything the launcher started
 * ends with it: in order when the launcher is told to end or gives up, through its {@link Guard} when it is killed.
 */
public final class Session {

    private static final Duration SWEEP_PATIENCE = Duration.ofSeconds(60);

    private final RunFolder run;
    private final Console console;
    private final RunLock lock;
    private final Guard guard;
    private final Supervisor supervisor;

    private Session(RunFolder run, Console console, RunLock lock, Guard guard) {
        this.run = run;
        this.console = console;
        this.lock = lock;
        this.guard = guard;
        this.supervisor = new Supervisor(console, run, Backoff.USUAL);
    }

    /**
     * Begins, and ends what an earlier launcher may have left.
     *
     * @param sweep the command that ends orphans
     * @param guardLog takes what that prints
     * @throws io.consort.quickstart.console.RefusedException when another launcher has the installation
     */
    public static Session open(RunFolder run, Console console, List<String> sweep, Path guardLog) {
        RunLock lock = RunLock.take(run, SWEEP_PATIENCE);
        run.remember(Launcher.current(false));
        List<String> left = Orphans.sweep(run, console);
        if (!left.isEmpty()) {
            console.say("cleaned up", "left over from an earlier run: " + String.join(", ", left));
        }
        Session session = new Session(run, console, lock, Guard.post(sweep, guardLog));
        Runtime.getRuntime().addShutdownHook(new Thread(session::end, "end"));
        return session;
    }

    /** What is started through it is part of this session. */
    public Supervisor supervisor() {
        return supervisor;
    }

    /** Tells whoever waits for it that all is ready. */
    public void ready() {
        run.remember(Launcher.current(true));
    }

    private void end() {
        Step everything = console.step("everything");
        boolean ended = supervisor.stop();
        guard.close();
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        lock.close();
        if (ended) {
            everything.done("stopped");
        }
    }
}
