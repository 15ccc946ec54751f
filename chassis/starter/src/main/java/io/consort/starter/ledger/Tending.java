package io.consort.starter.ledger;

import io.consort.kernel.ledger.Ledgers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Tends the ledgers once a second while the service runs, and closes them once the web server takes no more requests. */
final class Tending implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Tending.class);
    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final Ledgers<?, ?> ledgers;
    private volatile @Nullable Thread thread;

    Tending(Ledgers<?, ?> ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public void start() {
        Thread tending = Thread.ofVirtual().name("tending").unstarted(this::tend);
        thread = tending; // before it runs, since it runs for as long as this is set
        tending.start();
    }

    private void tend() {
        while (isRunning()) {
            try {
                Thread.sleep(PERIOD);
                ledgers.tend();
            } catch (InterruptedException stopped) {
                return;
            } catch (Throwable failure) { // whatever it is, the next second comes
                LOG.error("The ledgers could not be tended; it is tried again", failure);
            }
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            ledgers.close();
            LOG.info("All that was accepted is committed");
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** After the web server has drained: what stops later has the lower phase. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 4096;
    }
}
