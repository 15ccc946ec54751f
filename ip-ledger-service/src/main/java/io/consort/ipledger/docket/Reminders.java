package io.consort.ipledger.docket;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.agenda.DailyRoutine;
import io.consort.kernel.agenda.Recording;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Ledger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Reminds of renewals when their days come near. */
public final class Reminders extends DailyRoutine<IpLedgerState, IpLedgerEvent, Reminders.Due> {

    public Reminders(Clock clock) {
        super(Actor.service("ip-ledger-service"), clock);
    }

    @Override
    protected Stream<Due> due(IpLedgerState state, LocalDate day) {
        Docket docket = Docket.of(state);
        return docket.toRemind(day)
                .map(each -> new Due(each, docket.reminder(each, day).orElseThrow()));
    }

    @Override
    protected Recording<IpLedgerState, IpLedgerEvent> recording(
            Ledger<IpLedgerState, IpLedgerEvent> ledger, Due due) {
        Renewal renewal = due.renewal;
        return new Recording<>(
                "renewal-" + renewal.asset() + "-" + renewal.id() + "-" + due.reminder
                        + again(ledger.latest().state()),
                new RemindOfRenewal(renewal));
    }

    /** A renewal that was corrected, and back again, may be reminded of anew: then what is recorded is not the first request. */
    private static String again(IpLedgerState state) {
        int corrections = Docket.of(state).corrections();
        return corrections == 0 ? "" : "-" + corrections;
    }

    /** Of what to remind, and for the how manyeth time. */
    record Due(Renewal renewal, Reminder reminder) {}
}
