package io.consort.quickstart.process;

import io.consort.quickstart.console.Console;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Ends processes stage by stage, the last stage first: each is asked, given its grace, and only then killed. */
final class Ending {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Duration AFTER_KILL = Duration.ofSeconds(5);

    private final Console console;
    private final List<Running> leaving = new ArrayList<>();

    Ending(Console console) {
        this.console = console;
    }

    void add(Running running) {
        leaving.add(running);
    }

    /** Comes back when all have ended. */
    void inOrder() {
        for (Stage stage : List.of(Stage.values()).reversed()) {
            List<Running> now = of(stage).toList();
            now.forEach(running -> running.alive().ifPresent(ProcessHandle::destroy));
            now.forEach(this::await);
        }
    }

    private Stream<Running> of(Stage stage) {
        return leaving.stream().filter(running -> running.stage() == stage);
    }

    private void await(Running running) {
        if (!hasEnded(running, running.grace())) {
            console.say(running.name(), "did not end within " + running.grace().toSeconds() + " s and is killed");
            running.alive().ifPresent(ProcessHandle::destroyForcibly);
            if (!hasEnded(running, AFTER_KILL)) {
                console.say(
                        running.name(),
                        "cannot be killed: process " + running.identity().pid());
            }
        }
    }

    private static boolean hasEnded(Running running, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (running.alive().isPresent()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Pause.of(BETWEEN_LOOKS);
        }
        return true;
    }
}
