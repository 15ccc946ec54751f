package io.consort.starter.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Asks for the standings that are in use again and again while the service runs, well before they are too old. */
final class Following implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final Duration PERIOD = Duration.ofSeconds(2);

    private final FeignStandings standings;
    private volatile @Nullable Thread thread;

    Following(FeignStandings standings) {
        this.standings = standings;
    }

    @Override
    public void start() {
        Thread following = Thread.ofVirtual().name("standings").unstarted(this::follow);
        thread = following;
        following.start();
    }

    private void follow() {
        while (isRunning()) {
            try {
                Thread.sleep(PERIOD);
                standings.follow();
            } catch (InterruptedException stopped) {
                return;
            } catch (Throwable defect) {
                LOG.error("Standings could not be followed; it is tried again", defect);
            }
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
