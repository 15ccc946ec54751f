package io.consort.quickstart;

import io.consort.quickstart.console.RefusedException;
import io.consort.quickstart.place.Ports;
import io.consort.quickstart.platform.Platform;
import io.consort.quickstart.process.Launcher;
import io.consort.quickstart.process.Pause;
import io.consort.quickstart.process.RunFolder;
import io.consort.quickstart.process.RunLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Starts everything under a launcher that stays when this process ends, and shows what that launcher says until all is ready. */
record Detach(OptionalInt base) implements Command {

    /** Neither Ctrl-C nor the end of the terminal is meant for the launcher. */
    private static final List<String> DEAF = List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    @Override
    public int run(Local local) {
        RunFolder run = local.run();
        RunLock.requireNoLauncher(run);
        Path log = local.home().log("consort");
        Process launcher = launch(local, log);
        Thread giveUp = new Thread(launcher::destroy, "give-up");
        Runtime.getRuntime().addShutdownHook(giveUp);
        long shown = 0;
        boolean ready = false;
        while (!ready && launcher.isAlive()) {
            Pause.of(BETWEEN_LOOKS);
            ready = run.launcher()
                    .filter(Launcher::ready)
                    .filter(found -> found.identity().pid() == launcher.pid())
                    .isPresent();
            shown = show(log, shown);
        }
        show(log, shown);
        if (!ready) {
            return Math.max(1, launcher.exitValue());
        }
        Runtime.getRuntime().removeShutdownHook(giveUp);
        Ports ports = Ports.choose(local.variables(), base, local.home().rememberedPorts());
        Greeting.print(new Platform(local.home(), ports, local.variables()), local.console());
        local.console().line("    It runs on; ./consort down stops it. What happens is told in " + log);
        return 0;
    }

    private Process launch(Local local, Path log) {
        List<String> words = new ArrayList<>(List.of("up", Up.DETACHED));
        base.ifPresent(number -> words.addAll(List.of("--port-base", String.valueOf(number))));
        List<String> command = new ArrayList<>(DEAF);
        command.addAll(local.again(words));
        try {
            Files.deleteIfExists(log);
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new RefusedException("The launcher cannot be started: " + e.getMessage() + ".", e);
        }
    }

    /** Prints what has come to the log since, up to the last whole line. */
    private static long show(Path log, long from) {
        try {
            byte[] all = Files.readAllBytes(log);
            int end = all.length;
            while (end > from && all[end - 1] != '\n') {
                end--;
            }
            System.out.write(all, (int) from, end - (int) from);
            System.out.flush();
            return end;
        } catch (IOException e) {
            throw new RefusedException("The launcher's log " + log + " cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
