package io.consort.ipledger.exit;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.exit.ExitCourse;
import io.consort.kernel.exit.Leaving;

/** The course of an exit through an IP ledger. */
final class Course extends ExitCourse<IpLedgerState, IpLedgerEvent, ExitTerms, Effect> {

    Course(Leaving<ExitTerms> leaving, IpLedgerState state) {
        super(IpLedgerState::after, state, leaving);
    }
}
