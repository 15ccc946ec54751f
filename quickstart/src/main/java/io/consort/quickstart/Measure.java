package io.consort.quickstart;

import io.consort.quickstart.bench.Bench;
import io.consort.quickstart.place.Port;
import io.consort.quickstart.place.Ports;
import io.consort.quickstart.platform.Credentials;
import io.consort.quickstart.platform.Part;
import io.consort.quickstart.platform.Platform;
import io.consort.quickstart.process.Running;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Measures the platform. Exit status 1 when a goal is missed. */
record Measure() implements Command {

    @Override
    public int run(Local local) {
        boolean met = new Bench(local.home().folder().resolve("bench"), System.out).run(subject(local));
        return met ? 0 : 1;
    }

    private static Bench.@Nullable Subject subject(Local local) {
        if (local.run().launcher().isEmpty()) {
            return null;
        }
        Ports ports = Ports.choose(
                local.variables(), OptionalInt.empty(), local.home().rememberedPorts());
        Platform platform = new Platform(local.home(), ports, local.variables());
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
                Credentials.ADMINISTRATOR,
                credentials.administratorPassword(),
                credentials.partnerSecret(),
                ports.of(Port.IP_LEDGER),
                pids);
    }
}
