package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.right.RightId;
import io.consort.kernel.authority.Authority;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * By its terms something was to be paid for a right until a day, which has passed.
 *
 * @param right for which right
 * @param what for what
 * @param until the last day on which it is paid in time
 * @param amount what fell due: a milestone's amount, or by what a year's royalty is short of its minimum
 */
public record RoyaltyFellDue(RightId right, What what, LocalDate until, Money amount) implements IpLedgerEvent {

    /** For what something is due. */
    public sealed interface What {

        /** Of all that falls due under a right, this one. */
        String path();

        /**
         * For a milestone.
         *
         * @param milestone which
         * @param reached on which day
         */
        record Milestone(String milestone, LocalDate reached) implements What {
            @Override
            public String path() {
                return "milestones/" + milestone;
            }
        }

        /**
         * For a year whose royalty comes to less than what is paid at least.
         *
         * @param year which calendar year
         * @param minimum what is paid at least
         * @param earned what the reports that came come to
         * @param received what came in under the licence for the year until now
         */
        record Minimum(int year, Money minimum, Money earned, Money received) implements What {
            @Override
            public String path() {
                return "minimums/" + year;
            }
        }
    }

    /** The rule whose day came. */
    @Override
    public Authority authority() {
        return new Authority.Deadline(
                switch (what) {
                    case What.Milestone _ -> "milestone-due";
                    case What.Minimum _ -> "yearly-minimum-due";
                });
    }

    @Override
    public String subject() {
        return "rights/" + right + "/" + what.path();
    }
}
