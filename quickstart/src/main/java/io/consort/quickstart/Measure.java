package io.consort.quickstart;

import io.consort.quickstart.bench.Bench;
import io.consort.quickstart.place.Port;
import io.consort.quickstart.place.Ports;
import io.consort.quickstart.platform.Credentials;
import io.consort.quickstart.platform.Part;
import io.consort.quickstart.platform.Platform;
import io.consort.quickstart.process.Running;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Measures the platform. Where nothing runs, and this build has run before, it is started for the time of the measurement, and that
 * start is measured too. Exit status 1 when a goal is missed.
 *
 * @param parts what is measured
 */
record Measure(Set<Bench.Part> parts) implements Command {

    private static final double NANOS_PER_SECOND = 1_000_000_000;

    @Override
    public int run(Local local) {
        if (local.run().launcher().isPresent()) {
            return measured(local, subject(local), OptionalDouble.empty());
        }
        if (!hasRun(local)) {
            return measured(local, null, OptionalDouble.empty());
        }
        long begun = System.nanoTime();
        int status = new Detach(OptionalInt.empty()).run(local);
        if (status != 0) {
            return status;
        }
        OptionalDouble seconds = OptionalDouble.of((System.nanoTime() - begun) / NANOS_PER_SECOND);
        try {
            return measured(local, subject(local), seconds);
        } finally {
            new Down().run(local);
        }
    }

    private int measured(Local local, Bench.@Nullable Subject subject, OptionalDouble secondStart) {
        Path folder = local.home().folder().resolve("bench");
        return new Bench(folder, System.out).run(parts, subject, consortium(local), secondStart) ? 0 : 1;
    }

    /** Consortium-service as it runs here, for one of its own over a store in memory. */
    private static List<String> consortium(Local local) {
        return platform(local).application(Part.CONSORTIUM).command();
    }

    /** Whether there is data, and every program as it is built now has its cache. */
    private static boolean hasRun(Local local) {
        return local.home().begun()
                && Arrays.stream(Part.values())
                        .allMatch(part -> platform(local).application(part).cached());
    }

    private static Platform platform(Local local) {
        Ports ports = Ports.choose(
                local.variables(), OptionalInt.empty(), local.home().rememberedPorts());
        return new Platform(local.home(), ports, local.variables());
    }

    private static Bench.Subject subject(Local local) {
        Ports ports = Ports.choose(
                local.variables(), OptionalInt.empty(), local.home().rememberedPorts());
        Platform platform = platform(local);
        Credentials credentials = platform.credentials();
        Set<String> names = Arrays.stream(Part.values()).map(Part::title).collect(Collectors.toSet());
        List<Long> pids = local.run().remembered().stream()
                .filter(running -> names.contains(running.name()))
                .map(Running::identity)
                .map(identity -> identity.pid())
                .toList();
        return new Bench.Subject(
                URI.create(platform.publicAddress()),
                URI.create(platform.identityAddress()),
                credentials.keycloakRoot(),
                Credentials.ADMINISTRATOR,
                credentials.administratorPassword(),
                credentials.partnerSecret(),
                ports.of(Port.IP_LEDGER),
                metrics(ports, Port.GATEWAY_METRICS),
                metrics(ports, Port.IP_LEDGER_METRICS),
                Retell.people(local),
                pids);
    }

    private static URI metrics(Ports ports, Port port) {
        return URI.create(ports.http(port) + "/actuator/prometheus");
    }
}
