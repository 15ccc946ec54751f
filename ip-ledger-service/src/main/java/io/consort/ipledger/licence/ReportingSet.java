package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.right.RightId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The holder of a right is to report what it sold, for each period in which the right is in force.
 *
 * @param right which
 * @param from the first year
 * @param days after the end of a period until its report is due
 * @param every how often; null for once a year, as in every entry of earlier versions
 */
public record ReportingSet(
        RightId right, int from, int days, @Nullable Rhythm every) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "rights/" + right + "/reporting";
    }

    Rhythm rhythm() {
        return every == null ? Rhythm.YEAR : every;
    }

    /** The last day on which the report of a period is in time. */
    LocalDate due(ReportPeriod period) {
        return period.last().plusDays(days);
    }
}
