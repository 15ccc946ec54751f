package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.right.RightId;
import java.time.LocalDate;

/**
 * The holder of a right is to report what it sold, for each calendar year in which the right is in force.
 *
 * @param right which
 * @param from the first year
 * @param days after the end of a year until its report is due
 */
public record ReportingSet(RightId right, int from, int days) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "rights/" + right + "/reporting";
    }

    /** The last day on which the report of a year is in time. */
    LocalDate due(int year) {
        return LocalDate.of(year, 12, 31).plusDays(days);
    }
}
