package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.right.RightId;
import org.jspecify.annotations.Nullable;

/**
 * A report was due and has not come.
 *
 * @param right under which right
 * @param year of which calendar year
 * @param part of which part of it; null where it is of all of it
 */
public record ReportMissed(RightId right, int year, ReportPeriod.@Nullable Part part) implements IpLedgerEvent {

    static ReportMissed of(RightId right, ReportPeriod period) {
        return new ReportMissed(right, period.year(), period.part());
    }

    /** Of what. */
    public ReportPeriod period() {
        return ReportPeriod.of(year, part);
    }

    @Override
    public String subject() {
        return "rights/" + right + "/reports/" + period();
    }
}
