package io.consort.quickstart.process;

import io.consort.quickstart.application.JavaCommand;
import io.consort.quickstart.console.Console;
import io.consort.quickstart.console.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A launcher of small servers: {@code FakeLauncher <folder> up|broken|sweep}. */
final class FakeLauncher {

    private FakeLauncher() {}

    static List<String> command(Path folder, String word) {
        return JavaCommand.own("32m", Fakes.QUICK, List.of(FakeLauncher.class.getName(), folder.toString(), word));
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Console console = new Console(System.out);
        RunFolder run = new RunFolder(folder.resolve("run"));
        try {
            if (arguments[1].equals("sweep")) {
                sweep(run, console);
                return;
            }
            up(folder, run, console, arguments[1].equals("broken"));
        } catch (RefusedException refused) {
            System.out.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static void up(Path folder, RunFolder run, Console console, boolean broken) throws IOException {
        Session session = Session.open(run, console, command(folder, "sweep"), folder.resolve("guard.log"));
        Fakes fakes = new Fakes(folder);
        session.supervisor().start(fakes.server("store", Stage.STORE));
        session.supervisor().start(fakes.server("service", Stage.SERVICE));
        session.supervisor()
                .start(fakes.server("gateway", Stage.GATEWAY, broken ? new String[] {"broken"} : new String[0]));
        session.ready();
        Pause.of(Duration.ofMinutes(10));
    }

    private static void sweep(RunFolder run, Console console) {
        try (RunLock _ = RunLock.take(run, Fakes.PATIENCE)) {
            console.line("swept " + Orphans.sweep(run, console));
        }
    }
}
