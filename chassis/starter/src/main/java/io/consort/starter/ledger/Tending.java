package io.consort.starter.ledger;

import io.consort.kernel.ledger.Ledgers;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Tends the ledgers once a second while the service runs, and closes them once the web server takes no more requests. */
final class Tending implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Tending.class);
    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final LedgerHouse house;
    private volatile @Nullable Thread thread;

    Tending(LedgerHouse house) {
        this.house = house;
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
            } catch (InterruptedException stopped) {
                return;
            }
            house.all().forEach(Tending::tend);
        }
    }

    private static void tend(Ledgers<?, ?> ledgers) {
        try {
            ledgers.tend();
        } catch (Throwable failure) { // whatever it is, the others' turn and the next second come
            LOG.error(
                    "The ledgers of {} could not be tended; it is tried again",
                    ledgers.definition().fullName(),
                    failure);
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            close();
            LOG.info("All that was accepted is committed");
        }
    }

    /** All at once, since each waits for what it has accepted, and there is one time for all. */
    private void close() {
        try (ExecutorService closing = Executors.newVirtualThreadPerTaskExecutor()) {
            house.all().forEach(each -> closing.execute(each::close));
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
