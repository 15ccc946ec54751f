package io.consort.quickstart.process;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A process that was started, as remembered on disk for whoever asks or cleans up later.
 *
 * @param probe null for a process that serves nobody
 */
public record Running(
        String name,
        Stage stage,
        ProcessIdentity identity,
        Duration grace,
        @Nullable Probe probe) {

    static Running of(ProcessSpec spec, ProcessHandle process, @Nullable Probe probe) {
        return new Running(spec.name(), spec.stage(), ProcessIdentity.of(process), spec.grace(), probe);
    }

    /** Its process, if that still lives. */
    public Optional<ProcessHandle> alive() {
        return identity.alive();
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("name", name);
        properties.setProperty("stage", stage.name());
        properties.setProperty("pid", String.valueOf(identity.pid()));
        properties.setProperty("started", identity.started().toString());
        properties.setProperty("grace", grace.toString());
        if (probe != null) {
            properties.setProperty("probe", probe.at().toString());
        }
        return properties;
    }

    static Running from(Properties properties) {
        String probe = properties.getProperty("probe");
        return new Running(
                properties.getProperty("name", ""),
                Stage.valueOf(properties.getProperty("stage", "")),
                new ProcessIdentity(
                        Long.parseLong(properties.getProperty("pid", "")),
                        Instant.parse(properties.getProperty("started", ""))),
                Duration.parse(properties.getProperty("grace", "")),
                probe == null ? null : new Probe(URI.create(probe)));
    }
}
