package io.consort.ipledger.licence;

import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.usd;
import static io.consort.ipledger.licence.Licensed.G1;
import static io.consort.ipledger.licence.Licensed.TERMS;
import static io.consort.ipledger.licence.Licensed.account;
import static io.consort.ipledger.licence.Licensed.agree;
import static io.consort.ipledger.licence.Licensed.dispute;
import static io.consort.ipledger.licence.Licensed.firstSale;
import static io.consort.ipledger.licence.Licensed.income;
import static io.consort.ipledger.licence.Licensed.licensed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.licence.LicenceEvent.MilestoneAnswered;
import io.consort.ipledger.licence.LicenceEvent.MilestoneReported;
import io.consort.ipledger.licence.LicenceEvent.RoyaltyFellDue;
import io.consort.ipledger.licence.LicenceEvent.RoyaltyFellDue.What;
import io.consort.ipledger.openmatter.OpenMatters;
import io.consort.ipledger.right.Milestone;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.right.Royalty;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.json.Json;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MilestoneTest {

    private static final NoteRoyaltyDue NOTE = new NoteRoyaltyDue(G1, "milestones/first-sale", TERMS);

    @Test
    void whoPaysIsBoundByItsOwnWord() {
        var reported = asIntel("1994-07-02").when(firstSale("1994-07-01"));
        assertThat(reported.authority()).isEqualTo(Authority.of(Capacity.BENEFICIARY, INTEL));
        var given = reported.then(new MilestoneReported(G1, "first-sale", LocalDate.parse("1994-07-01"), INTEL, true));
        given.on("1994-07-31").when(NOTE).thenRefused("royalty-not-due");
        var fallen = given.on("1994-08-01").when(NOTE);
        fallen.then(new RoyaltyFellDue(
                G1,
                new What.Milestone("first-sale", LocalDate.parse("1994-07-01")),
                LocalDate.parse("1994-07-31"),
                usd("5000.00")));
        assertThat(fallen.events().getFirst().authority()).isEqualTo(new Authority.Deadline("milestone-due"));
        given.on("1994-08-01").done(NOTE).when(NOTE).thenRefused("royalty-not-due");
    }

    @Test
    void whatTheGrantorSaysBindsNobodyUntilWhoPaysAgrees() {
        var said = licensed()
                .on("1994-07-02")
                .when(firstSale("1994-07-01"))
                .then(new MilestoneReported(G1, "first-sale", LocalDate.parse("1994-07-01"), IBM, false));
        said.on("1999-01-01").when(NOTE).thenRefused("royalty-not-due");
        assertThat(account(said.state(), "1994-08-31").dues()).isEmpty();
        said.when(agree("1994-07-01")).thenRefused("not-your-word");
        said.by("tom", "ti").when(agree("1994-07-01")).thenRefused("not-your-word");
        said.by("ines", "intel").when(agree("1994-07-02")).thenRefused("another-day-reported");
        said.by("ines", "intel")
                .done(agree("1994-07-01"))
                .on("1994-08-01")
                .done(NOTE)
                .when(dispute("1994-07-01"))
                .thenRefused("milestone-fell-due");
    }

    @Test
    void whatIsDisputedIsNotDueUntilItIsAgreedReportedAnewOrResolved() {
        var disputed = licensed()
                .on("1994-07-02")
                .done(firstSale("1994-07-01"))
                .by("ines", "intel")
                .done(dispute("1994-07-01"));
        disputed.on("1999-01-01").when(NOTE).thenRefused("royalty-not-due");
        disputed.when(dispute("1994-07-01")).thenRefused("milestone-answered");
        disputed.on("1994-08-02").done(agree("1994-07-01")).done(NOTE);
        disputed.on("1995-01-01").done(firstSale("1994-09-01")).on("1995-01-01").done(NOTE);
        var resolved = disputed.by("sam", "sematech").when(new SettleMilestone(G1, "first-sale", "R-9"));
        assertThat(resolved.authority()).isEqualTo(new Authority.Resolution("R-9"));
        resolved.then(new MilestoneAnswered(G1, "first-sale", true, null, "R-9"))
                .on("1994-08-02")
                .done(NOTE);
    }

    @Test
    void theGrantorDisputesWhatTheHolderSaid() {
        asIntel("1994-07-02")
                .done(firstSale("1994-07-01"))
                .by("irene", "ibm")
                .done(dispute("1994-07-01"))
                .on("1999-01-01")
                .when(NOTE)
                .thenRefused("royalty-not-due");
    }

    @Test
    void refusesWhatCannotBeReported() {
        asIntel("1994-07-02").when(firstSale("1994-07-03")).thenRefused("date-in-the-future");
        asIntel("1994-07-02").when(firstSale("1993-07-01")).thenRefused("right-not-in-force");
        asIntel("1994-07-02")
                .done(firstSale("1994-07-01"))
                .when(firstSale("1994-07-01"))
                .thenRefused("milestone-reported");
        asIntel("1994-07-02")
                .when(new ReportMilestone(G1, "mid-term", LocalDate.parse("1994-07-01"), TERMS))
                .thenRefused("milestone-on-a-day");
        asIntel("1994-07-02")
                .when(new ReportMilestone(G1, "moon", LocalDate.parse("1994-07-01"), TERMS))
                .thenRefused("not-found");
        licensed()
                .by("sam", "sematech")
                .on("1994-07-02")
                .when(firstSale("1994-07-01"))
                .thenRefused("not-your-word");
    }

    @Test
    void incomesCoverWhatIsDueTheOldestFirst() {
        IpLedgerState state = asIntel("1994-07-02")
                .done(firstSale("1994-07-01"))
                .by("sam", "sematech")
                .done(income("5300.00", "1994-08-01"))
                .state();
        assertThat(account(state, "1995-01-15").dues())
                .containsExactly(
                        new RoyaltyAccount.Due(
                                "milestones/first-sale", LocalDate.parse("1994-07-31"), usd("5000.00"), usd("5000.00")),
                        new RoyaltyAccount.Due(
                                "milestones/mid-term", LocalDate.parse("1994-10-01"), usd("700.00"), usd("300.00")),
                        new RoyaltyAccount.Due(
                                "years/1994", LocalDate.parse("1995-01-30"), usd("100.00"), usd("0.00")));
        assertThat(account(state, "1995-01-15").outstanding()).isEqualTo(usd("500.00"));
        assertThat(matters(state, "1995-01-15")).containsExactly("ROYALTY_UNPAID milestones/mid-term USD 400.00");
        assertThat(matters(state, "1995-01-31"))
                .containsExactly(
                        "ROYALTY_UNPAID milestones/mid-term USD 400.00", "ROYALTY_UNPAID years/1994 USD 100.00");
    }

    @Test
    void whatFellDueWronglyIsTakenBackByWhomItIsOwedTo() {
        var fallen = asIntel("1994-07-02")
                .done(firstSale("1994-07-01"))
                .on("1994-08-01")
                .done(NOTE);
        assertThat(OpenMatters.of(fallen.state()))
                .extracting(OpenMatter::rule, OpenMatter::actor, OpenMatter::subject)
                .containsExactly(tuple("royalty-unpaid", "intel", "rights/G-1"));
        TakeBackMilestone back =
                new TakeBackMilestone(G1, "first-sale", LocalDate.parse("1994-07-01"), "It was a sample.");
        fallen.when(back).thenRefused("not-your-word");
        fallen.by("sam", "sematech").when(back).thenRefused("not-your-word");
        var ibm = fallen.by("irene", "ibm");
        ibm.when(new TakeBackMilestone(G1, "first-sale", LocalDate.parse("1994-07-02"), "No."))
                .thenRefused("another-day-reported");
        assertThat(ibm.when(back).authority()).hasToString("owner/ibm");
        var taken = ibm.done(back);
        assertThat(OpenMatters.of(taken.state())).isEmpty();
        assertThat(account(taken.state(), "1994-08-31").dues()).isEmpty();
        taken.when(back).thenRefused("not-found");
        taken.when(NOTE).thenRefused("royalty-not-due");
        var again = taken.by("ines", "intel")
                .done(firstSale("1994-07-20"))
                .on("1994-08-20")
                .done(NOTE);
        assertThat(Royalties.of(again.state()).fallen(G1))
                .as("what is reported anew falls due anew")
                .extracting(RoyaltyFellDue::until)
                .containsExactly(LocalDate.parse("1994-08-19"));
    }

    @Test
    void whatNobodyIsBoundByIsDisputedAndNotTakenBack() {
        licensed()
                .on("1994-07-02")
                .done(firstSale("1994-07-01"))
                .when(new TakeBackMilestone(G1, "first-sale", LocalDate.parse("1994-07-01"), "No."))
                .thenRefused("milestone-unanswered");
    }

    @Test
    void whatIsPaidIsNoMatterAndWhereTermsAreOpenedAllThatIsUnpaidIs() {
        var fallen = asIntel("1994-07-02")
                .done(firstSale("1994-07-01"))
                .on("1994-08-01")
                .done(NOTE);
        var paid = fallen.by("sam", "sematech").done(income("5000.00", "1994-08-01"));
        assertThat(OpenMatters.of(paid.state())).extracting(OpenMatter::rule).doesNotContain("royalty-unpaid");
        assertThat(OpenMatters.of(paid.state(), TERMS, LocalDate.parse("1994-10-02")))
                .as("the milestone of a day is not noted yet")
                .filteredOn(each -> each.rule().equals("royalty-unpaid"))
                .extracting(each -> each.reason().toString())
                .containsExactly(
                        "ibm is to get USD 700.00 from intel for G-1: it is paid, or what fell due by mistake is"
                                + " taken back.");
    }

    @Test
    void whatIsOpenIsListedWithBothParties() {
        var given = licensed().on("1994-07-02").done(firstSale("1994-07-01"));
        assertThat(OpenMatters.of(given.state()))
                .extracting(OpenMatter::rule, OpenMatter::actor)
                .containsExactly(tuple("milestone-open", "intel"));
        assertThat(matters(given.state(), "1994-07-02")).containsExactly("MILESTONE_UNANSWERED first-sale null");
        IpLedgerState disputed =
                given.by("ines", "intel").done(dispute("1994-07-01")).state();
        LicenceMatter matter = LicenceMatter.of(
                        disputed, Rights.of(disputed).require(G1), TERMS, LocalDate.parse("1994-07-02"))
                .findFirst()
                .orElseThrow();
        assertThat(matter.rule()).isEqualTo(LicenceMatter.Rule.MILESTONE_DISPUTED);
        assertThat(List.of(matter.actor(), matter.other())).containsExactly(INTEL, IBM);
    }

    @Test
    void termsOfEarlierVersionsHaveNoMilestones() {
        String old = "{\"rate\":\"1/20\",\"yearlyMinimum\":{\"amount\":\"1.00\",\"currency\":\"USD\"}}";
        Royalty terms = Json.entries().readValue(old, Royalty.class);
        assertThat(terms.agreed()).isEmpty();
        assertThat(terms.grace()).isZero();
        assertThat(Json.entries().writeValueAsString(terms)).isEqualTo(old);
    }

    @Test
    void refusesTermsThatCannotBe() {
        Milestone one = new Milestone("m", "It happens", usd("1.00"), null);
        assertThat(new Royalty(null, null, null, null, List.of(one), null).amounts())
                .containsExactly(usd("1.00"));
        refuses(List.of(one, one), null);
        refuses(List.of(one, new Milestone("n", "It happens", Money.parse("EUR 1.00"), null)), null);
        refuses(List.of(one), -1);
        assertThatThrownBy(() -> new Milestone("a b", "It happens", usd("1.00"), null))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Milestone("m", " ", usd("1.00"), null)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Milestone("m", "It happens", usd("0.00"), null))
                .isInstanceOf(DomainException.class);
    }

    private static void refuses(List<Milestone> milestones, @Nullable Integer days) {
        assertThatThrownBy(() -> new Royalty(null, null, null, null, milestones, days))
                .isInstanceOf(DomainException.class);
    }

    private static List<String> matters(IpLedgerState state, String today) {
        return LicenceMatter.of(state, Rights.of(state).require(G1), TERMS, LocalDate.parse(today))
                .map(each -> each.rule() + " " + each.subject() + " " + each.amount())
                .toList();
    }

    private static Given<IpLedgerState, IpLedgerEvent> asIntel(String today) {
        return licensed().by("ines", "intel").on(today);
    }
}
