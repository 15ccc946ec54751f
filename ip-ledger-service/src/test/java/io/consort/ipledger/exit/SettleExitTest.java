package io.consort.ipledger.exit;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.ROYALTY;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static io.consort.ipledger.exit.ExitExamples.DAY;
import static io.consort.ipledger.exit.ExitExamples.knowHow;
import static io.consort.ipledger.exit.ExitExamples.leaving;
import static io.consort.ipledger.exit.ExitExamples.licensing;
import static io.consort.ipledger.exit.ExitExamples.passing;
import static io.consort.ipledger.exit.ExitExamples.settle;
import static io.consort.ipledger.right.RightExamples.command;
import static io.consort.ipledger.right.RightExamples.extent;
import static io.consort.ipledger.right.RightExamples.grant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Sematech;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.ProjectId;
import io.consort.ipledger.background.DeclareBackground;
import io.consort.ipledger.distribution.DistributeIncome;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.PaymentKind;
import io.consort.ipledger.distribution.RecalculateDistribution;
import io.consort.ipledger.distribution.RecordPayment;
import io.consort.ipledger.docket.AdvanceLife;
import io.consort.ipledger.docket.Renewal;
import io.consort.ipledger.docket.ScheduleRenewal;
import io.consort.ipledger.docket.Stage;
import io.consort.ipledger.docket.Step;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.notice.CloseNotice;
import io.consort.ipledger.notice.GiveNotice;
import io.consort.ipledger.notice.NoticeId;
import io.consort.ipledger.notice.NoticePeriod;
import io.consort.ipledger.notice.ObjectToNotice;
import io.consort.ipledger.notice.SetNoticePeriod;
import io.consort.ipledger.notice.Wish;
import io.consort.ipledger.pledge.ConsentToAssignment;
import io.consort.ipledger.pledge.Encumbered;
import io.consort.ipledger.pledge.PlacePledge;
import io.consort.ipledger.pledge.PledgeTerms;
import io.consort.ipledger.right.AccessAnswer;
import io.consort.ipledger.right.AccessRequestId;
import io.consort.ipledger.right.AccessRequests;
import io.consort.ipledger.right.GrantAccess;
import io.consort.ipledger.right.GrantRight;
import io.consort.ipledger.right.RequestAccess;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.right.Sublicensing;
import io.consort.ipledger.right.Terms;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.ExitPlan;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.exit.Matter;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettleExitTest {

    private static final OrganisationId BANK = new OrganisationId("bank");
    private static final ExitId X = new ExitId("exit-1");
    private static final AccessRequestId Q1 = new AccessRequestId("Q-1");
    private static final NoticeId N1 = new NoticeId("N-1");
    private static final PledgeId LOAN = new PledgeId("loan-17");

    @Test
    void whoLeavesInGoodStandingKeepsItsTitleAndAccessForAYear() {
        var given = registered()
                .done(command(grant(IBM, RightKind.EXPLOITATION_ACCESS, TI, "etching in DE from 1992-01-01")))
                .done(command(grant(IBM, RightKind.NON_EXCLUSIVE, TI, "etching in FR from 1992-01-01")))
                .done(command(grant(TI, RightKind.NON_EXCLUSIVE, INTEL, "etching in US from 1992-01-01")))
                .done(command(
                        grant(IBM, RightKind.EXPLOITATION_ACCESS, TI, "etching in IT from 1992-01-01 to 1993-12-31")))
                .done(settle("exit-1", leaving(TI, ExitGround.WITHDRAWAL)));

        assertThat(ExitEvent.exits(given.state()).require(X).items())
                .containsExactly(
                        ExitItem.of(
                                Heading.SURVIVES,
                                "rights/G-1",
                                "exploitation-access to A-1, from ibm to ti",
                                LocalDate.parse("1994-12-31")),
                        ExitItem.of(Heading.KEPT, "rights/G-2", "non-exclusive to A-1, from ibm to ti", null),
                        ExitItem.of(
                                Heading.CONTINUES,
                                "rights/G-3",
                                "granted as non-exclusive to A-1, from ti to intel",
                                null),
                        ExitItem.ofTitle(Heading.KEPT, "assets/A-1", "title", THIRD));
        assertThat(right(given, "G-1").lastDay()).isEqualTo("1994-12-31");
        assertThat(right(given, "G-2").lastDay()).isNull();
        assertThat(right(given, "G-3").lastDay()).isNull();
        assertThat(right(given, "G-4").ending()).isNull();
    }

    @Test
    void incomeThatIsNotDistributedYetStandsInItsAccount() {
        var given = registered()
                .done(By.office(new RecordIncome(ROYALTY, null)))
                .done(settle("exit-1", leaving(TI, ExitGround.WITHDRAWAL)));
        assertThat(ExitEvent.exits(given.state()).require(X).items())
                .contains(ExitItem.ofTitle(
                        Heading.OWED_TO,
                        "incomes/I-1",
                        "its part, by its share of title, of a royalty on A-1 of 1992-06-30 that is not distributed yet",
                        THIRD));
    }

    @Test
    void whoDefaultsLosesAccessAtOnceAndWhatItGrantedOutOfItFalls() {
        var given = registered()
                .done(command(grant(
                        IBM,
                        null,
                        RightKind.EXPLOITATION_ACCESS,
                        TI,
                        "etching in DE from 1992-01-01",
                        Sublicensing.FREE)))
                .done(command(grant(
                        TI,
                        "G-1",
                        RightKind.EXPLOITATION_ACCESS,
                        INTEL,
                        "etching in DE from 1993-01-01",
                        Sublicensing.NONE)))
                .done(command(grant(IBM, RightKind.EXPLOITATION_ACCESS, TI, "etching in FR from 1995-01-01")))
                .done(settle("exit-1", leaving(TI, ExitGround.DEFAULT)));

        assertThat(ExitEvent.exits(given.state()).require(X).items())
                .extracting(ExitItem::toString)
                .containsExactly(
                        "lost | rights/G-1 | exploitation-access to A-1, from ibm to ti",
                        "falls | rights/G-2 | exploitation-access to A-1, from ti to intel, out of G-1 | until 1993-12-31",
                        "lost | rights/G-3 | exploitation-access to A-1, from ibm to ti",
                        "kept | assets/A-1 | title | 1/3");
        assertThat(right(given, "G-1").isInForce(DAY)).isFalse();
        assertThat(right(given, "G-1").isInForce(DAY.minusDays(1))).isTrue();
        assertThat(right(given, "G-2").isInForce(DAY)).isFalse();
        assertThat(right(given, "G-3").isInForce(LocalDate.parse("1996-01-01"))).isFalse();
    }

    @Test
    void accessThatWasAskedForInTimeIsGrantedAndDated() {
        var given = asked().done(settle("exit-1", leaving(INTEL, ExitGround.WITHDRAWAL)));
        assertThat(AccessRequests.of(given.state()).require(Q1).answer()).isNull();

        var granted = given.done(By.resolution(new GrantAccess(Q1, IBM)));
        assertThat(right(granted, "G-1").lastDay()).isEqualTo("1994-12-31");
    }

    @Test
    void whatADefaultingMemberAskedForLapses() {
        var given = asked().done(settle("exit-1", leaving(INTEL, ExitGround.DEFAULT)));
        assertThat(AccessRequests.of(given.state()).require(Q1).answer()).isEqualTo(new AccessAnswer.Lapsed());
        given.when(By.resolution(new GrantAccess(Q1, IBM))).thenRefused("request-answered");
    }

    @Test
    void titlePassesToWhoStaysInProportion() {
        var given = registered()
                .done(By.resolution(new AssignShare(
                        A1, new Assignment(IBM, INTEL, Fraction.of(1, 6), LocalDate.parse("1991-01-01")))))
                .done(settle("exit-0", leaving(UTEXAS, ExitGround.WITHDRAWAL)))
                .done(settle("exit-1", passing(TI)));
        assertThat(Titles.of(given.state()).require(A1).on(DAY))
                .isEqualTo(Map.of(IBM, THIRD, INTEL, THIRD, UTEXAS, THIRD));
        assertThat(Titles.of(given.state()).require(A1).on(DAY.minusDays(1))).containsEntry(TI, THIRD);
    }

    @Test
    void whatNobodyElseOwnsIsKept() {
        var given = registered()
                .done(knowHow("A-2", Ground.FOREGROUND, Map.of(TI, Fraction.ONE)))
                .done(settle("exit-1", passing(TI)));
        assertThat(Titles.of(given.state()).require(new AssetId("A-2")).on(DAY)).isEqualTo(Map.of(TI, Fraction.ONE));
    }

    @Test
    void noNoticeIsNeededWhereTheCharterHasTitlePass() {
        var given = registered()
                .done(new SetNoticePeriod(new NoticePeriod(45, true, "R-1")))
                .done(settle("exit-1", passing(TI)));
        assertThat(Titles.of(given.state()).require(A1).share(TI, DAY)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void whoStaysGetsALicenceToResultsAlone() {
        var given = registered()
                .done(knowHow("A-2", Ground.BACKGROUND, Map.of(TI, Fraction.ONE)))
                .done(knowHow("A-3", Ground.FOREGROUND, Map.of(TI, Fraction.ONE)))
                .done(By.resolution(new GrantRight(
                        new AssetId("A-3"), grant(TI, RightKind.EXCLUSIVE, UTEXAS, "all in WORLD from 1992-01-01"))))
                .done(settle("exit-1", licensing(TI, IBM, INTEL)));
        assertThat(ExitEvent.exits(given.state()).require(X).items().stream()
                        .filter(item -> item.heading() == Heading.GRANTED || item.heading() == Heading.WITHHELD))
                .extracting(ExitItem::heading, ExitItem::subject)
                .containsExactly(
                        tuple(Heading.GRANTED, "assets/A-1"),
                        tuple(Heading.WITHHELD, "assets/A-3"),
                        tuple(Heading.WITHHELD, "assets/A-3"));
        Right licence = right(given, "G-2");
        assertThat(licence.grant())
                .isEqualTo(grant(TI, RightKind.NON_EXCLUSIVE, INTEL, "all in WORLD from 1994-01-01"));
    }

    @Test
    void aPledgedSharePassesOnlyWithConsent() {
        var given = registered()
                .done(new PlacePledge(
                        LOAN, new PledgeTerms(A1, TI, BANK, Fraction.of(1, 4), usd("5.00"), Sematech.CREATED)));
        assertThat(ExitReckoning.of(given.state(), leaving(TI, ExitGround.DEFAULT))
                        .matters())
                .isEmpty();
        ExitPlan<ExitTerms, Effect, IpLedgerEvent> plan = ExitReckoning.of(given.state(), passing(TI));
        assertThat(plan.matters())
                .extracting(Matter::toString)
                .containsExactly(
                        "matter | pledges/loan-17 | share-pledged | bank has not consented that 1/6 of A-1 goes from ti to"
                                + " ibm on 1994-01-01.",
                        "matter | pledges/loan-17 | share-pledged | bank has not consented that 1/6 of A-1 goes from ti to"
                                + " utexas on 1994-01-01.");
        var refusal = given.when(new SettleExit(X, passing(TI), plan.digest())).thenRefused("exit-blocked");
        assertThat(refusal.detail()).isEqualTo("ti cannot leave yet, since of pledges/loan-17 some things are open.");
        assertThat(refusal.fields())
                .first()
                .isEqualTo(new FieldError(
                        "",
                        "pledges/loan-17: bank has not consented that 1/6 of A-1 goes from ti to ibm on 1994-01-01."));

        var after = given.by("bea", "bank")
                .done(new ConsentToAssignment(LOAN, new Assignment(TI, IBM, Fraction.of(1, 6), DAY)))
                .done(new ConsentToAssignment(LOAN, new Assignment(TI, UTEXAS, Fraction.of(1, 6), DAY)))
                .done(settle("exit-1", passing(TI)));
        assertThat(Encumbered.of(after.state()).over(A1).of(LOAN).orElseThrow().shares())
                .isEqualTo(Map.of(IBM, Fraction.of(1, 12), UTEXAS, Fraction.of(1, 6)));
    }

    @Test
    void noticesEndAndDisputesAreDecidedFirst() {
        var given = registered()
                .on("1992-01-01")
                .done(By.resolution(new GiveNotice(
                        A1, IBM, new Wish.ToAssign(new Assignment(IBM, INTEL, THIRD, LocalDate.parse("1993-01-01"))))));
        assertThat(ExitReckoning.of(given.state(), leaving(TI, ExitGround.WITHDRAWAL))
                        .items())
                .contains(ExitItem.of(
                        Heading.CONTINUES, "notices/N-1", "notice of ibm about A-1", LocalDate.parse("1992-02-15")));
        assertMatter(given, passing(TI), "notices/N-1", "notice-running");

        var disputed = given.done(By.resolution(new ObjectToNotice(N1, TI, "It competes with us.")))
                .on("1992-03-01")
                .done(new CloseNotice(N1));
        assertMatter(disputed, leaving(TI, ExitGround.WITHDRAWAL), "notices/N-1", "notice-disputed");
    }

    @Test
    void whatIsPayableIsStillPaidAndWhatIsOwedMayBeDueFirst() {
        var paid = registered()
                .done(Sematech.ADOPT)
                .done(By.office(new RecordIncome(Sematech.ROYALTY, null)))
                .done(new DistributeIncome(new IncomeId("I-1"), Sematech.STANDARD, 1));
        var total = Distributions.of(paid.state())
                .require(new DistributionId("D-1"))
                .require(Payee.of(IBM))
                .total();
        ExitPlan<ExitTerms, Effect, IpLedgerEvent> plan =
                ExitReckoning.of(paid.state(), leaving(IBM, ExitGround.WITHDRAWAL));
        assertThat(plan.balances()).containsExactly(new Balance(total, usd("0.00")));
        assertThat(plan.items())
                .contains(ExitItem.ofMoney(
                        Heading.OWED_TO, "distributions/D-1", "distribution of I-1 to ibm, payable", total));

        var clawed = paid.done(payment(PaymentKind.INSTRUCTED))
                .done(payment(PaymentKind.PAID))
                .done(By.resolution(
                        new AssignShare(A1, new Assignment(IBM, INTEL, THIRD, LocalDate.parse("1991-01-01")))))
                .done(new RecalculateDistribution(new DistributionId("D-1"), "ibm had assigned its share"));
        ExitPlan<ExitTerms, Effect, IpLedgerEvent> owing =
                ExitReckoning.of(clawed.state(), leaving(IBM, ExitGround.WITHDRAWAL));
        assertThat(owing.balances()).containsExactly(new Balance(usd("0.00"), total));
        assertThat(owing.matters()).isEmpty();
        assertMatter(clawed, licensing(IBM), "distributions/D-1", "debt-open");
    }

    @Test
    void renewalsThatWereDueAndBackgroundStayWithTheLeaver() {
        var given = registered()
                .done(By.office(new AdvanceLife(A1, new Step(Stage.FILED, LocalDate.parse("1990-06-01")), null)))
                .done(By.office(new ScheduleRenewal(new Renewal(A1, "EP", LocalDate.parse("1993-05-31"), null))))
                .done(By.office(new ScheduleRenewal(new Renewal(A1, "EP", LocalDate.parse("1994-05-31"), null))))
                .done(knowHow("A-2", Ground.BACKGROUND, Map.of(TI, Fraction.ONE)))
                .done(new DeclareBackground(new ProjectId("P-1"), new AssetId("A-2"), "Etching"));
        assertThat(ExitReckoning.of(given.state(), leaving(TI, ExitGround.WITHDRAWAL))
                        .items())
                .extracting(ExitItem::toString)
                .endsWith(
                        "duty | assets/A-1/renewals/EP-1993-05-31 | renewal, with the other owners | until 1993-05-31 | 1/3",
                        "continues | projects/P-1/background/A-2 | background, declared")
                .noneMatch(line -> line.contains("1994-05-31"));
    }

    @Test
    void onlyWhatWasPreviewedIsDone() {
        var given = registered();
        String digest = ExitReckoning.of(given.state(), passing(TI)).digest();
        var moved = given.done(By.resolution(
                new AssignShare(A1, new Assignment(IBM, INTEL, Fraction.of(1, 12), LocalDate.parse("1993-01-01")))));
        moved.when(new SettleExit(X, passing(TI), digest)).thenRefused("preview-outdated");
        given.when(new SettleExit(X, leaving(TI, ExitGround.DEFAULT), digest)).thenRefused("preview-outdated");

        var elsewhere = given.done(knowHow("A-2", Ground.FOREGROUND, Map.of(IBM, Fraction.ONE)));
        elsewhere.done(new SettleExit(X, passing(TI), digest));
    }

    @Test
    void aMemberLeavesOnceAndAnIdIsUsedOnce() {
        var given = registered().done(settle("exit-1", leaving(TI, ExitGround.WITHDRAWAL)));
        given.when(settle("exit-2", leaving(TI, ExitGround.DEFAULT))).thenRefused("exit-settled");
        given.when(settle("exit-1", leaving(IBM, ExitGround.DEFAULT))).thenRefused("exit-exists");
    }

    @Test
    void whoHasLeftTakesNothingNewUntilItIsBack() {
        var given = registered().done(settle("exit-1", leaving(TI, ExitGround.WITHDRAWAL)));
        var grant = command(grant(IBM, RightKind.NON_EXCLUSIVE, TI, "etching in DE from 1993-01-01 to 1994-01-01"));
        var share = By.resolution(new AssignShare(A1, new Assignment(IBM, TI, Fraction.of(1, 12), DAY)));
        var request = request(TI, "etching in DE from 1994-06-01 to 1994-12-31");
        given.when(grant).thenRefused("member-left");
        given.when(share).thenRefused("member-left");
        given.when(request).thenRefused("member-left");
        given.done(command(grant(IBM, RightKind.NON_EXCLUSIVE, TI, "etching in DE from 1993-01-01 to 1993-12-31")));
        given.done(By.resolution(new AssignShare(A1, new Assignment(IBM, TI, Fraction.of(1, 12), DAY.minusDays(1)))));

        given.when(new ReadmitMember(X, DAY.minusDays(1))).thenRefused("readmitted-before-exit");
        var back = given.done(new ReadmitMember(X, LocalDate.parse("1995-01-01")));
        back.when(share).thenRefused("member-left");
        back.when(request).thenRefused("member-left");
        back.done(command(grant(IBM, RightKind.NON_EXCLUSIVE, TI, "etching in DE from 1995-01-01")));
        back.done(settle(
                "exit-2",
                new Leaving<>(
                        TI, ExitGround.DEFAULT, DAY.plusYears(3), passing(TI).terms())));
        back.when(new ReadmitMember(X, DAY)).thenRefused("exit-ended");
    }

    @Test
    void termsAreWithinBounds() {
        for (int days : List.of(0, -1, Fate.Survives.MAX_DAYS + 1)) {
            assertThatThrownBy(() -> new Fate.Survives(days)).isInstanceOf(DomainException.class);
        }
        assertThatThrownBy(() -> new TitleFate.Keeps(Collections.nCopies(TitleFate.Keeps.MAX_LICENSEES + 1, IBM)))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new ExitTerms(
                        new TitleFate.Passes(), new Fate.Ceases(), new Fate.Ceases(), true, "no resolution"))
                .isInstanceOf(DomainException.class);
    }

    private static void assertMatter(
            Given<IpLedgerState, IpLedgerEvent> given, Leaving<ExitTerms> leaving, String subject, String rule) {
        ExitPlan<ExitTerms, Effect, IpLedgerEvent> plan = ExitReckoning.of(given.state(), leaving);
        assertThat(plan.matters()).extracting(Matter::subject).contains(subject);
        assertThat(plan.matters()).extracting(Matter::rule).contains(rule);
        given.when(new SettleExit(X, leaving, plan.digest())).thenRefused("exit-blocked");
    }

    private static Given<IpLedgerState, IpLedgerEvent> asked() {
        return registered().done(request(INTEL, "etching in DE from 1993-01-01"));
    }

    private static Command<IpLedgerState, IpLedgerEvent> request(OrganisationId holder, String extent) {
        return By.resolution(new RequestAccess(
                A1, new Terms(RightKind.EXPLOITATION_ACCESS, holder, extent(extent), Sublicensing.NONE, null, null)));
    }

    private static RecordPayment payment(PaymentKind kind) {
        return new RecordPayment(
                new DistributionId("D-1"), Payee.of(IBM), kind, "P-1", LocalDate.parse("1993-01-01"), null);
    }

    private static Right right(Given<IpLedgerState, IpLedgerEvent> given, String id) {
        return Rights.of(given.state()).require(new RightId(id));
    }
}
