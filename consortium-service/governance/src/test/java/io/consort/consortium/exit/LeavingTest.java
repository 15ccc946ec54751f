package io.consort.consortium.exit;

import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.acceded;
import static io.consort.consortium.Histories.invited;
import static io.consort.consortium.Histories.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.ExitRule;
import io.consort.consortium.charter.ExitTerms;
import io.consort.consortium.charter.MembershipTerms;
import io.consort.consortium.charter.Refund;
import io.consort.consortium.charter.RightFate;
import io.consort.consortium.charter.TitleRule;
import io.consort.consortium.contribution.Contribution;
import io.consort.consortium.contribution.ContributionEvent.ContributionAccepted;
import io.consort.consortium.contribution.ContributionEvent.ContributionOffered;
import io.consort.consortium.contribution.ContributionId;
import io.consort.consortium.contribution.What;
import io.consort.consortium.membership.ExpulsionGround;
import io.consort.consortium.membership.Lapsing;
import io.consort.consortium.membership.MembershipEvent.MemberExpelled;
import io.consort.consortium.membership.MembershipEvent.NoticeGiven;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** When a member leaves, why, and on which terms. */
class LeavingTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-06-01");

    /** A member until 2024-12-31, whose term ends on 2025-01-01 and can be renewed for thirty days more. */
    private final Given<ConsortiumState, ConsortiumEvent> member =
            Lapsing.founded(Lapsing.terms()).happened(invited("ibm", FULL), acceded("ibm", FULL, "2024-01-01"));

    private static Leaving leaving(Given<ConsortiumState, ConsortiumEvent> given, LocalDate today) {
        return Leaving.of(given.state(), organisation("ibm"), today);
    }

    private static NoticeGiven notice(String effective) {
        return new NoticeGiven(organisation("ibm"), 1, LocalDate.parse("2024-02-01"), LocalDate.parse(effective));
    }

    private static MemberExpelled expelled(ExpulsionGround ground, String effective) {
        return new MemberExpelled(organisation("ibm"), 1, ground, "Why", LocalDate.parse(effective), null);
    }

    @Test
    void nobodyLeavesWhoseMembershipGoesOn() {
        DomainException refusal = catchThrowableOfType(DomainException.class, () -> leaving(member, TODAY));
        assertThat(refusal.slug()).isEqualTo("not-leaving");
        assertThat(catchThrowableOfType(
                                DomainException.class, () -> Leaving.of(member.state(), organisation("nobody"), TODAY))
                        .slug())
                .isEqualTo("not-leaving");
    }

    @Test
    void itLapsesOnceItCanBeRenewedNoMore() {
        assertThat(catchThrowableOfType(DomainException.class, () -> leaving(member, LocalDate.parse("2025-01-30")))
                        .slug())
                .isEqualTo("not-leaving");
        Leaving lapsed = leaving(member, LocalDate.parse("2025-01-31"));
        assertThat(lapsed.ground()).isEqualTo(ExitGround.LAPSE);
        assertThat(lapsed.effective()).isEqualTo("2025-01-31");
    }

    @Test
    void aNoticeCountsFromTheDayItIsRecordedAndWhateverEndsItFirstIsTheGround() {
        assertThat(leaving(member.happened(notice("2024-12-01")), TODAY).ground())
                .isEqualTo(ExitGround.WITHDRAWAL);
        assertThat(leaving(member.happened(notice("2025-02-01")), TODAY).ground())
                .isEqualTo(ExitGround.LAPSE);
        Leaving expelled =
                leaving(member.happened(notice("2024-12-01"), expelled(ExpulsionGround.DEFAULT, "2024-07-01")), TODAY);
        assertThat(expelled.ground()).isEqualTo(ExitGround.DEFAULT);
        assertThat(expelled.effective()).isEqualTo("2024-07-01");
        assertThat(leaving(member.happened(expelled(ExpulsionGround.BREACH, "2024-07-01")), TODAY)
                        .ground())
                .isEqualTo(ExitGround.BREACH);
    }

    @Test
    void whoIsExpelledDoesNotLeaveInGoodStandingByHurryingAway() {
        MemberExpelled expelled = expelled(ExpulsionGround.BREACH, "2024-09-01");
        Leaving hurried = leaving(
                member.on("2024-05-01").happened(expelled).on("2024-05-02").happened(notice("2024-06-01")), TODAY);
        assertThat(hurried.ground()).isEqualTo(ExitGround.BREACH);
        assertThat(hurried.effective()).isEqualTo("2024-06-01");
        assertThat(hurried.accessDays()).isZero();
        Leaving gone = leaving(
                member.on("2024-05-01")
                        .happened(notice("2024-06-01"))
                        .on("2024-05-02")
                        .happened(expelled),
                TODAY);
        assertThat(gone.ground()).isEqualTo(ExitGround.WITHDRAWAL);
        Leaving later = leaving(
                member.on("2024-05-01")
                        .happened(notice("2024-10-01"))
                        .on("2024-05-02")
                        .happened(expelled),
                TODAY);
        assertThat(later.ground()).isEqualTo(ExitGround.BREACH);
        Leaving lapsed =
                leaving(member.happened(expelled(ExpulsionGround.BREACH, "2025-06-01")), LocalDate.parse("2025-02-01"));
        assertThat(lapsed.ground()).isEqualTo(ExitGround.BREACH);
        assertThat(lapsed.effective()).isEqualTo("2025-01-31");
    }

    /** Digests are over these words, and exits that were begun by older versions hold them. */
    @Test
    void withoutTermsByGroundAnExitIsPutIntoTheWordsThatItAlwaysWas() {
        assertThat(leaving(member.happened(notice("2024-07-01")), TODAY))
                .hasToString(
                        "ibm leaves on 2024-07-01 by withdrawal under version 1 of the charter: access survives 365"
                                + " days, the dues of the year are owed whole");
    }

    @Test
    void termsByGroundHoldForTheGround() {
        ExitTerms strict = new ExitTerms(
                new RightFate.Ceases(),
                new RightFate.Survives(6),
                TitleRule.PASSED_ON,
                false,
                true,
                Refund.BY_DAYS,
                Refund.NONE);
        ExitRule rule = new ExitRule(12, true, 90, null, strict, null);
        MembershipTerms terms = Lapsing.terms();
        Given<ConsortiumState, ConsortiumEvent> under = Lapsing.founded(
                        new MembershipTerms(null, terms.arrears(), terms.renewal(), rule, terms.deadlines()))
                .happened(invited("ibm", FULL), acceded("ibm", FULL, "2024-01-01"));

        assertThat(leaving(under.happened(notice("2024-07-01")), TODAY).owesTheYear())
                .isTrue();
        Leaving expelled = leaving(under.happened(expelled(ExpulsionGround.BREACH, "2024-07-01")), TODAY);
        assertThat(expelled.owesTheYear()).isFalse();
        assertThat(expelled.owed(2024, Money.parse("USD 366.00"))).isEqualTo(Money.parse("USD 182.00"));
        assertThat(expelled.settleBy()).contains(LocalDate.parse("2024-09-29"));
        assertThat(expelled)
                .hasToString(
                        "ibm leaves on 2024-07-01 by breach under version 1 of the charter: access cease, licences"
                                + " survive 6 months, title is passed on, income that comes in afterwards is not shared in, debts"
                                + " are paid before, the dues of the year are owed by the days, contributions are not given back");
    }

    @Test
    void contributionsOfTheYearAreGivenBackByTheDaysWhereTheCharterSaysSo() {
        ExitTerms giving = new ExitTerms(
                new RightFate.Lasts(), new RightFate.Lasts(), TitleRule.KEPT, true, false, Refund.NONE, Refund.BY_DAYS);
        Contribution tool = new Contribution(
                new ContributionId("C-1"),
                organisation("ibm"),
                new What.InKind("A stepper", Money.parse("USD 366.00")),
                LocalDate.parse("2024-02-01"),
                organisation("ti"),
                Money.parse("USD 366.00"),
                null,
                null);
        Given<ConsortiumState, ConsortiumEvent> left = Lapsing.founded(
                        new MembershipTerms(null, null, null, new ExitRule(12, true, null, giving, null, null), null))
                .happened(invited("ibm", FULL), acceded("ibm", FULL, "2024-01-01"))
                .happened(new ContributionOffered(tool), new ContributionAccepted(tool.id()), notice("2024-07-01"));
        Leaving leaving = leaving(left, TODAY);
        assertThat(ContributionLines.of(left.state(), leaving))
                .containsExactly(ExitItem.ofMoney(
                        Heading.OWED_TO,
                        "contributions/C-1",
                        "contributed to ti, for the days after the exit",
                        Money.parse("USD 184.00")));
        Given<ConsortiumState, ConsortiumEvent> usual = Lapsing.founded(null)
                .happened(invited("ibm", FULL), acceded("ibm", FULL, "2024-01-01"))
                .happened(new ContributionOffered(tool), new ContributionAccepted(tool.id()), notice("2024-07-01"));
        assertThat(ContributionLines.of(usual.state(), leaving(usual, TODAY))).isEmpty();
    }

    @Test
    void monthsOfAccessAreCountedInTheDaysOfTheCalendar() {
        assertThat(leaving(member.happened(notice("2024-07-01")), TODAY).accessDays())
                .isEqualTo(365);
        assertThat(leaving(member.happened(notice("2023-07-01")), TODAY).accessDays())
                .isEqualTo(366);
        assertThat(leaving(member.happened(expelled(ExpulsionGround.BREACH, "2024-07-01")), TODAY)
                        .accessDays())
                .isZero();
    }
}
