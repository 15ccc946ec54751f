package io.consort.quickstart;

import io.consort.quickstart.console.RefusedException;
import io.consort.quickstart.console.Step;
import io.consort.quickstart.place.DiskSpace;
import io.consort.quickstart.place.Port;
import io.consort.quickstart.place.Ports;
import io.consort.quickstart.place.TakenPort;
import io.consort.quickstart.platform.Platform;
import io.consort.quickstart.process.Pause;
import io.consort.quickstart.process.Session;
import io.consort.quickstart.process.Supervisor;
import io.consort.quickstart.process.Together;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * Starts everything, watches it, and ends it when this process is told to end.
 *
 * @param base the first of the ports, if they are not to be the usual ones
 * @param detached whether another process greets the user
 */
record Up(OptionalInt base, boolean detached) implements Command {

    static final String DETACHED = "--detached";

    private static final Duration FOREVER = Duration.ofDays(36_500);

    @Override
    public int run(Local local) {
        Session session = Session.open(
                local.run(),
                local.console(),
                local.again(List.of("down")),
                local.home().log("guard"));
        try {
            start(local, session);
        } catch (RefusedException e) {
            if (!session.supervisor().stopped()) {
                throw e;
            }
        }
        Pause.of(FOREVER);
        return 0;
    }

    private void start(Local local, Session session) {
        Supervisor supervisor = session.supervisor();
        Step everything = local.console().step("everything");
        DiskSpace.require(local.home().data(), DiskSpace.NEEDED);
        Ports ports = Ports.choose(local.variables(), base, local.home().rememberedPorts());
        Platform platform = new Platform(local.home(), ports, local.variables());
        for (Port port : platform.needed()) {
            TakenPort.requireFree(port, ports.of(port));
        }
        local.home().begin(ports);
        Programs programs = Programs.prepare(platform, local.console());
        platform.store().ifPresent(supervisor::start);
        Together.run(
                programs.servers().stream()
                        .map(server -> (Runnable) () -> supervisor.start(server))
                        .toList(),
                Programs.AT_ONCE);
        everything.done("ready");
        if (!detached) {
            Greeting.print(platform, local.console());
        }
        session.ready();
        programs.makeCaches(supervisor, local.console());
    }
}
