package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.right.RightId;
import java.time.LocalDate;

/**
 * The counter-entry: a milestone that binds who pays was not reached. Nothing is due for it any more, also where that fell due; what came in for
 * it counts as paid ahead.
 *
 * @param right under which right
 * @param milestone which
 * @param reached the day that was recorded
 * @param reason why
 */
public record MilestoneTakenBack(RightId right, String milestone, LocalDate reached, String reason)
        implements IpLedgerEvent {

    @Override
    public String subject() {
        return MilestoneReported.subject(right, milestone);
    }
}
