package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.right.RightId;

/**
 * The report of a year was due and has not come.
 *
 * @param right under which right
 * @param year which calendar year
 */
public record ReportMissed(RightId right, int year) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "rights/" + right + "/reports/" + year;
    }
}
