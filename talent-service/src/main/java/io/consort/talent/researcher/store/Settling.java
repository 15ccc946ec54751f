package io.consort.talent.researcher.store;

import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.person.PersonalData;
import io.consort.talent.researcher.DossierKeeping;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Finishes what crashes interrupted between the ledger and the personal data: in every ledger when the service starts and once
 * an hour, since another replica may have died; and every half minute where this one was interrupted itself.
 */
public final class Settling implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);
    private static final Duration PERIOD = Duration.ofSeconds(30);
    private static final int ROUNDS_UNTIL_ALL = 120;

    private final Ledgers<TalentState, TalentEvent> ledgers;
    private final PersonalData data;
    private final DossierKeeping keeping;
    private volatile @Nullable Thread thread;

    /** Over all ledgers of the service. */
    public Settling(Ledgers<TalentState, TalentEvent> ledgers, PersonalData data, DossierKeeping keeping) {
        this.ledgers = ledgers;
        this.data = data;
        this.keeping = keeping;
    }

    @Override
    public void start() {
        Thread settling = Thread.ofVirtual().name("settling").unstarted(this::run);
        thread = settling;
        settling.start();
    }

    private void run() {
        boolean allDone = false;
        for (int round = 0; isRunning(); round++) {
            if (round % ROUNDS_UNTIL_ALL == 0) {
                allDone = false;
            }
            allDone = allDone ? settle(keeping.interrupted()) : settleAll();
            try {
                Thread.sleep(PERIOD);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    /** Whether it succeeded everywhere; where not, it is tried again in the next round. */
    boolean settleAll() {
        try {
            return settle(data.ledgers());
        } catch (RuntimeException failure) {
            LOG.warn("The ledgers to be settled cannot be learnt now; it is tried again", failure);
            return false;
        }
    }

    private boolean settle(Set<LedgerId> all) {
        boolean done = true;
        for (LedgerId ledger : all) {
            try {
                keeping.settle(ledgers.ledger(ledger));
            } catch (RuntimeException failure) {
                LOG.warn("Ledger {} cannot be settled now; it is tried again", ledger, failure);
                done = false;
            }
        }
        return done;
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
