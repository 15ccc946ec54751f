package io.consort.quickstart.process;

import java.time.Instant;
import java.util.Properties;

/**
 * The process that watches all others.
 *
 * @param ready once all of them have been
 */
public record Launcher(ProcessIdentity identity, boolean ready) {

    /** This process. */
    public static Launcher current(boolean ready) {
        return new Launcher(ProcessIdentity.of(ProcessHandle.current()), ready);
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("pid", String.valueOf(identity.pid()));
        properties.setProperty("started", identity.started().toString());
        properties.setProperty("ready", String.valueOf(ready));
        return properties;
    }

    static Launcher from(Properties properties) {
        return new Launcher(
                new ProcessIdentity(
                        Long.parseLong(properties.getProperty("pid", "")),
                        Instant.parse(properties.getProperty("started", ""))),
                Boolean.parseBoolean(properties.getProperty("ready")));
    }
}
