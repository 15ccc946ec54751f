package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.right.RoyaltyAccess;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What falls due from licences, and what is told about it. */
public sealed interface LicenceEvent extends IpLedgerEvent {
    /** Under which right. */
    RightId right();

    @Override
    default IpLedgerState on(IpLedgerState state, Header header) {
        Royalties royalties = Royalties.of(state);
        return switch (this) {
            case ReportingSet set -> state.with(royalties.with(set));
            case SalesReported reported -> state.with(royalties.with(reported));
            case ReportMissed missed -> state.with(royalties.with(missed));
            case MilestoneReported reached -> state.with(royalties.with(reached));
            case MilestoneAnswered answered -> state.with(royalties.with(answered));
            case MilestoneTakenBack back -> state.with(royalties.with(back));
            case RoyaltyFellDue due -> state.with(royalties.with(due));
        };
    }

    @Override
    default Audience audience(IpLedgerState state, LocalDate today) {
        return RoyaltyAccess.of(state, Rights.of(state).require(right()), today);
    }

    /**
     * The other party answered what was reported of a milestone, or it was resolved.
     *
     * @param right under which right
     * @param milestone which
     * @param agreed whether it is so
     * @param reason why it is not; null where it is
     * @param resolution by which it was decided; null where the party speaks for itself
     */
    record MilestoneAnswered(
            RightId right,
            String milestone,
            boolean agreed,
            @Nullable String reason,
            @Nullable String resolution) implements LicenceEvent {

        @Override
        public @Nullable Authority authority() {
            return resolution == null ? null : new Authority.Resolution(resolution);
        }

        Reached after(Reached said) {
            return new Reached(
                    said.on(), said.by(), agreed ? Reached.Standing.CONFIRMED : Reached.Standing.DISPUTED, reason);
        }

        @Override
        public String subject() {
            return MilestoneReported.subject(right, milestone);
        }
    }

    /**
     * A party to a right said that a milestone of its terms is reached.
     *
     * @param right under which right
     * @param milestone which
     * @param reached on which day
     * @param by which party
     * @param bound whether it is the one that pays, which needs nobody's word then
     */
    record MilestoneReported(RightId right, String milestone, LocalDate reached, OrganisationId by, boolean bound)
            implements LicenceEvent {

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

    /**
     * The counter-entry: a milestone that binds who pays was not reached. Nothing is due for it any more, also where that fell due; what came in for
     * it counts as paid ahead.
     *
     * @param right under which right
     * @param milestone which
     * @param reached the day that was recorded
     * @param reason why
     */
    record MilestoneTakenBack(RightId right, String milestone, LocalDate reached, String reason)
            implements LicenceEvent {

        @Override
        public String subject() {
            return MilestoneReported.subject(right, milestone);
        }
    }

    /**
     * A report was due and has not come.
     *
     * @param right under which right
     * @param year of which calendar year
     * @param part of which part of it; null where it is of all of it
     */
    record ReportMissed(RightId right, int year, ReportPeriod.@Nullable Part part) implements LicenceEvent {

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

    /**
     * The holder of a right is to report what it sold, for each period in which the right is in force.
     *
     * @param right which
     * @param from the first year
     * @param days after the end of a period until its report is due
     * @param every how often; null for once a year, as in every entry of earlier versions
     */
    record ReportingSet(
            RightId right, int from, int days, @Nullable Rhythm every) implements LicenceEvent {

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

    /**
     * By its terms something was to be paid for a right until a day, which has passed.
     *
     * @param right for which right
     * @param what for what
     * @param until the last day on which it is paid in time
     * @param amount what fell due: a milestone's amount, or by what a year's royalty is short of its minimum
     */
    record RoyaltyFellDue(RightId right, What what, LocalDate until, Money amount) implements LicenceEvent {

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

    /**
     * The holder of a right reported what it sold. A later report of the same period takes the place of this one.
     *
     * @param right under which right
     * @param year which calendar year
     * @param netSales of what falls under it; zero or more
     * @param part of which part of the year; null where it is of all of it, as in every entry of earlier versions
     */
    record SalesReported(RightId right, int year, Money netSales, ReportPeriod.@Nullable Part part)
            implements LicenceEvent {

        static SalesReported of(RightId right, ReportPeriod period, Money netSales) {
            return new SalesReported(right, period.year(), netSales, period.part());
        }

        ReportPeriod period() {
            return ReportPeriod.of(year, part);
        }

        @Override
        public String subject() {
            return "rights/" + right + "/reports/" + period();
        }
    }
}
