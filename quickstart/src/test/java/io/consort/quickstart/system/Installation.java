package io.consort.quickstart.system;

import io.consort.quickstart.Consort;
import io.consort.quickstart.application.JavaCommand;
import io.consort.quickstart.console.Console;
import io.consort.quickstart.place.Home;
import io.consort.quickstart.process.Backoff;
import io.consort.quickstart.process.Guard;
import io.consort.quickstart.process.Launcher;
import io.consort.quickstart.process.Orphans;
import io.consort.quickstart.process.RunFolder;
import io.consort.quickstart.process.RunLock;
import io.consort.quickstart.process.Supervisor;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A place under the build's folder where the launcher's supervisors run processes. All end with this JVM and, should that be
 * killed, by the launcher's guard.
 */
final class Installation {

    private static final Backoff SOON =
            new Backoff(Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(5));

    private final List<Supervisor> supervisors = new CopyOnWriteArrayList<>();
    private final Home home;
    private final RunFolder run;
    private final Console console;

    private Installation(Home home) {
        this.home = home;
        this.run = new RunFolder(home.run());
        this.console = new Console(printing(home.log("launcher")));
    }

    /** Begins to use it, once what an earlier run may have left is ended. */
    static Installation open() {
        Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        Path checkout = Objects.requireNonNull(module.getParent());
        Installation installation = new Installation(new Home(checkout, module.resolve(Path.of("target", "system"))));
        installation.begin();
        return installation;
    }

    Home home() {
        return home;
    }

    /** Remembers what runs. */
    RunFolder run() {
        return run;
    }

    /** One more who starts processes, and starts them again when they die. */
    Supervisor supervisor() {
        Supervisor supervisor = new Supervisor(console, run, SOON);
        supervisors.add(supervisor);
        return supervisor;
    }

    private void begin() {
        RunLock lock = RunLock.take(run, Duration.ofMinutes(5));
        run.remember(Launcher.current(false));
        Orphans.sweep(run, console);
        Guard guard = Guard.post(sweep(), home.log("guard"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            supervisors.forEach(Supervisor::stop);
            guard.close();
            lock.close();
        }));
    }

    private List<String> sweep() {
        return JavaCommand.own(
                "64m",
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-Dconsort.checkout=" + home.checkout(),
                        "-Dconsort.home=" + home.folder()),
                List.of(Consort.class.getName(), "down"));
    }

    private static PrintStream printing(Path log) {
        try {
            return new PrintStream(Files.newOutputStream(log), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
