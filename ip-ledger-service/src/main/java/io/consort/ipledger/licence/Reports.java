package io.consort.ipledger.licence;

import io.consort.ipledger.licence.LicenceEvent.ReportMissed;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.agenda.DailyRoutine;
import io.consort.kernel.agenda.Recording;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Ledger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Notes reports that licensees owe and have not sent. */
public final class Reports extends DailyRoutine<IpLedgerState, IpLedgerEvent, ReportMissed> {

    public Reports(Clock clock) {
        super(Actor.service("ip-ledger-service"), clock);
    }

    @Override
    protected Stream<ReportMissed> due(IpLedgerState state, LocalDate day) {
        return Royalties.of(state).missed(state, day);
    }

    @Override
    protected Recording<IpLedgerState, IpLedgerEvent> recording(
            Ledger<IpLedgerState, IpLedgerEvent> ledger, ReportMissed missed) {
        return new Recording<>(
                "report-missed-" + missed.right() + "-" + missed.period(), new NoteMissedReport(missed));
    }
}
