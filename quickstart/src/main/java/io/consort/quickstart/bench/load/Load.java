package io.consort.quickstart.bench.load;

import java.nio.file.Path;
import java.time.Duration;

/** Puts load on a platform, by whatever costs least. */
public final class Load {

    private Load() {}

    /**
     * Keeps so many connections busy for so long.
     *
     * @param folder for scripts
     */
    public static Shot fire(Target target, int connections, Duration duration, Path folder) {
        return Wrk.isPresent()
                ? new Wrk(folder).fire(target, connections, duration)
                : new OwnClient().fire(target, connections, duration);
    }
}
