package io.consort.ipledger.licence;

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

/** Notes reports that licensees owe and have not sent. In a ledger that is suspended that waits until it is lifted. */
public final class Reports implements Routine<IpLedgerState, IpLedgerEvent> {

    private static final Actor SELF = Actor.service("ip-ledger-service");

    /** Most in one round, so that a ledger in which much is missed does not keep others waiting. */
    private static final int ROUND = 200;

    private final Clock clock;

    public Reports(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean run(Ledger<IpLedgerState, IpLedgerEvent> ledger) {
        IpLedgerState state = ledger.read().state();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (state.get(Closure.class).takesEntries()) {
            Royalties.of(state)
                    .missed(state, today)
                    .limit(ROUND)
                    .toList()
                    .forEach(missed -> ledger.execute(
                            new NoteMissedReport(missed),
                            Request.of(SELF, "report-missed-" + missed.right() + "-" + missed.period())));
        }
        return true;
    }

    @Override
    public Instant next(IpLedgerState state, Instant now) {
        return state.get(Closure.class).takesEntries()
                ? Horizon.first(
                        now,
                        day -> Royalties.of(state)
                                .missed(state, day)
                                .findFirst()
                                .isPresent())
                : Agenda.NEVER;
    }
}
