package io.consort.ipledger.docket;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.Horizon;
import io.consort.kernel.agenda.Routine;
import io.consort.kernel.closure.Closure;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Request;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Reminds of renewals when their days come near. In a ledger that is suspended reminders wait until that is lifted. */
public final class Reminders implements Routine<IpLedgerState, IpLedgerEvent> {

    private static final Actor SELF = Actor.service("ip-ledger-service");

    /** Most in one round, so that a ledger in which much is open does not keep others waiting. */
    private static final int ROUND = 200;

    private final Clock clock;

    public Reminders(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean run(Ledger<IpLedgerState, IpLedgerEvent> ledger) {
        IpLedgerState state = ledger.read().state();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (state.get(Closure.class).takesEntries()) {
            List<Renewal> some = Docket.of(state).toRemind(today).limit(ROUND).toList();
            for (Renewal renewal : some) {
                Reminder reminder = Docket.of(state).reminder(renewal, today).orElseThrow();
                String key = "renewal-" + renewal.asset() + "-" + renewal.id() + "-" + reminder + again(state);
                ledger.execute(new RemindOfRenewal(renewal), Request.of(SELF, key));
            }
        }
        return true;
    }

    /** A renewal that was corrected, and back again, may be reminded of anew: then what is recorded is not the first request. */
    private static String again(IpLedgerState state) {
        int corrections = Docket.of(state).corrections();
        return corrections == 0 ? "" : "-" + corrections;
    }

    @Override
    public Instant next(IpLedgerState state, Instant now) {
        return state.get(Closure.class).takesEntries()
                ? Horizon.first(
                        now, day -> Docket.of(state).toRemind(day).findFirst().isPresent())
                : Agenda.NEVER;
    }
}
