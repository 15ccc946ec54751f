package io.consort.quickstart;

import io.consort.embedded.identity.KeycloakDistribution;
import io.consort.quickstart.application.Application;
import io.consort.quickstart.console.Console;
import io.consort.quickstart.console.RefusedException;
import io.consort.quickstart.console.Step;
import io.consort.quickstart.platform.Part;
import io.consort.quickstart.platform.Platform;
import io.consort.quickstart.process.ServerSpec;
import io.consort.quickstart.process.Supervisor;
import io.consort.quickstart.process.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** The programs that are made from the build, ready to be run. */
final class Programs {

    /** More starts at once than this stretch each other. */
    static final int AT_ONCE = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private final Platform platform;
    private final KeycloakDistribution keycloak;
    private final Map<Part, Application> applications;

    private Programs(Platform platform, KeycloakDistribution keycloak, Map<Part, Application> applications) {
        this.platform = platform;
        this.keycloak = keycloak;
        this.applications = applications;
    }

    /** Unpacks what has not been: most of a minute the first time, nothing later. */
    static Programs prepare(Platform platform, Console console) {
        Step step = console.step("programs");
        Map<Part, Application> applications = new ConcurrentSkipListMap<>();
        List<KeycloakDistribution> keycloak = new ArrayList<>();
        List<Runnable> tasks = new ArrayList<>();
        tasks.add(() -> keycloak.add(platform.distribution()));
        for (Part part : Part.values()) {
            tasks.add(() -> applications.put(part, platform.application(part)));
        }
        Together.run(tasks, AT_ONCE);
        step.done("unpacked; a heap of at most " + platform.heap().megabytes() + " MB for each");
        return new Programs(platform, keycloak.getFirst(), applications);
    }

    /** All servers but the store, in the order of their start. */
    List<ServerSpec> servers() {
        List<ServerSpec> servers = new ArrayList<>(List.of(platform.keycloak(keycloak)));
        applications.forEach((part, application) -> servers.add(platform.server(part, application)));
        return servers;
    }

    /** Makes the caches that are missing, one after the other and with what the processors have left. */
    void makeCaches(Supervisor supervisor, Console console) {
        Map<Part, Application> missing = new ConcurrentSkipListMap<>(applications);
        missing.values().removeIf(Application::cached);
        if (missing.isEmpty()) {
            return;
        }
        Step step = console.step("caches");
        missing.forEach((part, application) -> {
            int status = supervisor.run(platform.training(part, application));
            if (status != 0) {
                throw new RefusedException(
                        "The cache of " + part.title() + " could not be made (status " + status + ").");
            }
            application.keepCache();
        });
        step.done("made for " + missing.size() + " programs; the next start is faster");
    }
}
