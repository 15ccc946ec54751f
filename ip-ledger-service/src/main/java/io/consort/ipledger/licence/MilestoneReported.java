package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.right.RightId;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/**
 * A party to a right said that a milestone of its terms is reached.
 *
 * @param right under which right
 * @param milestone which
 * @param reached on which day
 * @param by which party
 * @param bound whether it is the one that pays, which needs nobody's word then
 */
public record MilestoneReported(RightId right, String milestone, LocalDate reached, OrganisationId by, boolean bound)
        implements IpLedgerEvent {

    Reached state() {
        return new Reached(reached, by, bound ? Reached.Standing.CONFIRMED : Reached.Standing.AWAITED, null);
    }

    @Override
    public String subject() {
        return subject(right, milestone);
    }

    /** The path of a milestone. */
    public static String subject(RightId right, String milestone) {
        return "rights/" + right + "/milestones/" + milestone;
    }
}
