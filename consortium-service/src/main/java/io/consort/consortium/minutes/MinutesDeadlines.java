package io.consort.consortium.minutes;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.MeetingId;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.problem.DomainException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The process that records that minutes stand when nobody objected in time. The time is counted in days, so each ledger is looked at
 * once a day, and again until that succeeded. Each step has a name of its own as idempotency key, so it does not matter how many
 * replicas run this or where one stops.
 */
public final class MinutesDeadlines {

    private static final System.Logger LOG = System.getLogger(MinutesDeadlines.class.getName());
    private static final Actor SELF = Actor.service("consortium-service");

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final Clock clock;
    private final Map<ConsortiumId, LocalDate> done = new ConcurrentHashMap<>();

    public MinutesDeadlines(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Clock clock) {
        this.ledgers = ledgers;
        this.clock = clock;
    }

    /** Records what is due, in every consortium that was not looked at today. */
    public void sweep() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ledgers.ledger(LedgerId.PLATFORM).read().state().foundations().byId().keySet().stream()
                .map(ConsortiumId::new)
                .filter(each -> !today.equals(done.get(each)) && accepts(each, today))
                .forEach(each -> done.put(each, today));
    }

    /** Whether all that was due is recorded; what a suspended ledger does not take, and a failure, is left to the next sweep. */
    private boolean accepts(ConsortiumId consortium, LocalDate today) {
        try {
            Ledger<ConsortiumState, ConsortiumEvent> ledger = ledgers.ledger(LedgerId.of(consortium));
            ConsortiumState state = ledger.read().state();
            if (!state.life().takesEntries()) {
                return state.life().hasEnded();
            }
            Minutes minutes = state.minutes();
            for (MeetingId meeting : minutes.lapsed(today)) {
                ledger.execute(
                        new LapseMinutes(meeting),
                        Request.of(
                                SELF,
                                "minutes-" + meeting + "-"
                                        + minutes.of(meeting).versions().size()));
            }
            return true;
        } catch (DomainException refusal) {
            LOG.log(Level.WARNING, "Minutes of {0} are left to the next round: {1}", consortium, refusal.detail());
            return false;
        }
    }
}
