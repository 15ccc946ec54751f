package io.consort.ipledger.notice;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.problem.DomainException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The process that ends notices when their time is up. A deadline is a date, so each ledger is looked at once a day, and again
 * until that succeeded. Each ending has a name of its own as idempotency key, so it does not matter how many replicas run this
 * or where one stops.
 */
public final class Deadlines {

    private static final System.Logger LOG = System.getLogger(Deadlines.class.getName());
    private static final Actor SELF = Actor.service("ip-ledger-service");

    private final Ledgers<IpLedgerState, IpLedgerEvent> ledgers;
    private final Clock clock;
    private final Map<LedgerId, LocalDate> done = new ConcurrentHashMap<>();

    public Deadlines(Ledgers<IpLedgerState, IpLedgerEvent> ledgers, Clock clock) {
        this.ledgers = ledgers;
        this.clock = clock;
    }

    /** Has a ledger looked after from now on. To be called before it gets its first deadline, so that none is forgotten. */
    public void watch(LedgerId ledger) {
        if (!platform().read().state().notices().watched().contains(ledger)) {
            platform().execute(new WatchLedger(ledger), Request.of(SELF, "watch-" + ledger));
        }
    }

    /** Ends what is due, in every ledger that was not looked at today. */
    public void sweep() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (LedgerId ledger : platform().read().state().notices().watched()) {
            if (!today.equals(done.get(ledger)) && ends(ledger, today)) {
                done.put(ledger, today);
            }
        }
    }

    /**
     * Whether all that was due is ended; a failure is logged and left to the next sweep. In a ledger that is suspended notices wait
     * until that is lifted.
     */
    private boolean ends(LedgerId id, LocalDate today) {
        try {
            Ledger<IpLedgerState, IpLedgerEvent> ledger = ledgers.ledger(id);
            IpLedgerState state = ledger.read().state();
            List<NoticeId> due = state.notices().due(today);
            if (!due.isEmpty() && !state.closure().takesEntries()) {
                return false;
            }
            for (NoticeId notice : due) {
                ledger.execute(new CloseNotice(notice), Request.of(SELF, "notice-due-" + notice));
            }
            return true;
        } catch (DomainException refusal) {
            LOG.log(Level.WARNING, "Deadlines in ledger {0} are left to the next round: {1}", id, refusal.detail());
            return false;
        } catch (RuntimeException defect) { // in one ledger, and no reason to leave the others' deadlines
            LOG.log(Level.ERROR, "Deadlines in ledger " + id + " could not be looked at", defect);
            return false;
        }
    }

    private Ledger<IpLedgerState, IpLedgerEvent> platform() {
        return ledgers.ledger(LedgerId.PLATFORM);
    }
}
