package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.licence.LicenceEvent.ReportMissed;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Notes that a report was due and has not come, once.
 *
 * @param missed whose, of which period
 */
public record NoteMissedReport(ReportMissed missed) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<ReportMissed> decide(IpLedgerState state, Context context) {
        if (Royalties.of(state).missed(state, context.today()).noneMatch(missed::equals)) {
            throw DomainException.conflict(
                    "report-not-missed",
                    "The report of " + missed.right() + " for " + missed.period()
                            + " is not due, has come, or is noted.");
        }
        return List.of(missed);
    }
}
