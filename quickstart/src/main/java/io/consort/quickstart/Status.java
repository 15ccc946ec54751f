package io.consort.quickstart;

import io.consort.quickstart.process.Probe;
import io.consort.quickstart.process.Running;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Shows each process: its number, whether it is ready, and since when it runs. Exit status 0 when all are, 1 when one is not, 3 when nothing runs. */
record Status() implements Command {

    private static final int UNWELL = 1;
    private static final int NOTHING = 3;

    @Override
    public int run(Local local) {
        List<Running> all = local.run().remembered();
        if (local.run().launcher().isEmpty()
                && all.stream().noneMatch(running -> running.alive().isPresent())) {
            local.console().line("Consort is not running.");
            return NOTHING;
        }
        local.console().line("  process         number  health    up        address");
        boolean well = local.run().launcher().isPresent();
        if (!well) {
            local.console().line("  (nobody watches these processes; ./consort down ends them)");
        }
        for (Running running : all) {
            Probe probe = running.probe();
            if (probe == null) {
                continue;
            }
            String health = health(running, probe);
            well &= health.equals("ready");
            local.console()
                    .line(String.format(
                            Locale.ROOT,
                            "  %-14s %7d  %-8s  %-8s  %s",
                            running.name(),
                            running.identity().pid(),
                            health,
                            health.equals("dead") ? "" : age(running.identity().started()),
                            probe.at().resolve("/")));
        }
        return well ? 0 : UNWELL;
    }

    private static String health(Running running, Probe probe) {
        if (running.alive().isEmpty()) {
            return "dead";
        }
        return probe.holds() ? "ready" : "away";
    }

    private static String age(Instant started) {
        Duration age = Duration.between(started, Instant.now());
        if (age.toMinutes() == 0) {
            return age.toSeconds() + " s";
        }
        return age.toHours() == 0 ? age.toMinutes() + " min" : age.toHours() + " h " + age.toMinutesPart() + " min";
    }
}
