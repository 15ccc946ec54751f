package io.consort.quickstart;

import io.consort.quickstart.console.RefusedException;
import io.consort.quickstart.console.Step;
import io.consort.quickstart.process.Launcher;
import io.consort.quickstart.process.Orphans;
import io.consort.quickstart.process.Pause;
import io.consort.quickstart.process.RunFolder;
import io.consort.quickstart.process.RunLock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Stops everything: by telling the launcher, or, where that was killed, by ending what it left. */
record Down() implements Command {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration SWEEP_PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    @Override
    public int run(Local local) {
        RunFolder run = local.run();
        Step everything = local.console().step("everything");
        Optional<Launcher> launcher = run.launcher();
        launcher.ifPresent(Down::tell);
        try (RunLock _ = RunLock.take(run, SWEEP_PATIENCE)) {
            List<String> left = Orphans.sweep(run, local.console());
            if (launcher.isEmpty() && left.isEmpty()) {
                local.console().line("Consort was not running.");
            } else {
                everything.done("stopped");
            }
        }
        return 0;
    }

    private static void tell(Launcher launcher) {
        launcher.identity().alive().ifPresent(ProcessHandle::destroy);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (launcher.identity().alive().isPresent()) {
            if (System.nanoTime() > deadline) {
                throw new RefusedException(
                        "The launcher (process " + launcher.identity().pid() + ") does not end; it was told to "
                                + PATIENCE.toMinutes() + " minutes ago.");
            }
            Pause.of(BETWEEN_LOOKS);
        }
    }
}
