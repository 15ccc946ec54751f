package io.consort.ipledger.notice;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.notice.NoticeEvent.CompensationOffered;
import io.consort.ipledger.notice.NoticeEvent.NoticeClosed;
import io.consort.ipledger.notice.NoticeEvent.NoticeConsented;
import io.consort.ipledger.notice.NoticeEvent.NoticeGiven;
import io.consort.ipledger.notice.NoticeEvent.NoticeObjected;
import io.consort.ipledger.notice.Wish.ToAssign;
import io.consort.ipledger.notice.Wish.ToLicense;
import io.consort.ipledger.right.RightExamples;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.succession.SucceedOrganisation;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final NoticeId N1 = new NoticeId("N-1");
    private static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");
    private static final Assignment TO_INTEL =
            new Assignment(TI, INTEL, Fraction.of(1, 6), LocalDate.parse("2026-03-01"));
    private static final Wish LICENCE = new ToLicense(
            INTEL,
            RightKind.SOLE,
            RightExamples.extent("lithography in JP from 2026-03-01"),
            "lithography, Japan, ten years");
    private static final GiveNotice GIVE = new GiveNotice(A1, TI, LICENCE);

    @Test
    void aWishIsToldToTheOtherOwnersWhoHaveFortyFiveDays() {
        registered()
                .by("tom", "ti")
                .when(GIVE)
                .then(new NoticeGiven(
                        N1,
                        A1,
                        TI,
                        LICENCE,
                        OrderedMap.<OrganisationId, Fraction>empty()
                                .plus(IBM, THIRD)
                                .plus(UTEXAS, THIRD),
                        NEW_YEAR,
                        LocalDate.parse("2026-02-15")));
    }

    @Test
    void theChartersNumberOfDaysGoesBefore() {
        var given = registered()
                .done(new SetNoticePeriod(new NoticePeriod(10, false, "R-7")))
                .by("tom", "ti")
                .done(GIVE);
        assertThat(notice(given).due()).isEqualTo(NEW_YEAR.plusDays(10));
        for (int days : new int[] {0, 366}) {
            assertThatThrownBy(() -> new NoticePeriod(days, false, "R-7")).isInstanceOf(DomainException.class);
        }
        assertThatThrownBy(() -> new NoticePeriod(45, false, " ")).isInstanceOf(DomainException.class);
    }

    @Test
    void silenceIsConsentOnceTheLastDayIsOver() {
        var given = given();
        assertThat(given.on("2026-02-15")
                        .when(new CloseNotice(N1))
                        .thenRefused("notice-running")
                        .kind())
                .isEqualTo(Kind.CONFLICT);
        assertThat(Notices.of(given.state()).due(LocalDate.parse("2026-02-15"))).isEmpty();
        assertThat(Notices.of(given.state()).due(LocalDate.parse("2026-02-16"))).containsExactly(N1);
        var lapsed = given.on("2026-02-16")
                .when(new CloseNotice(N1))
                .then(new NoticeClosed(N1, A1, LICENCE, NoticeStatus.LAPSED, null));
        assertThat(Notices.of(lapsed.state()).due(LocalDate.parse("9999-12-31")))
                .isEmpty();
        lapsed.when(new CloseNotice(N1)).thenRefused("notice-closed");
        lapsed.by("irene", "ibm").when(object()).thenRefused("notice-closed");
    }

    @Test
    void anObjectionThatStandsIsADispute() {
        var objected = given().by("irene", "ibm")
                .when(object())
                .then(new NoticeObjected(N1, IBM, "The licensee competes with us."));
        var disputed = objected.on("2026-02-16")
                .when(new CloseNotice(N1))
                .then(new NoticeClosed(N1, A1, LICENCE, NoticeStatus.DISPUTED, null));
        var allowed = disputed.when(new SettleDispute(N1, true, "R-9"))
                .then(new NoticeClosed(N1, A1, LICENCE, NoticeStatus.ALLOWED, "R-9"));
        assertThat(notice(allowed).status().isFree()).isTrue();
        assertThat(notice(disputed.done(new SettleDispute(N1, false, "R-9"))).status())
                .isEqualTo(NoticeStatus.BARRED);
        allowed.when(new SettleDispute(N1, false, "R-10")).thenRefused("not-disputed");
        objected.when(new SettleDispute(N1, true, "R-9")).thenRefused("not-disputed");
        assertThatThrownBy(() -> new SettleDispute(N1, true, " ")).isInstanceOf(DomainException.class);
    }

    @Test
    void compensationMakesAnObjectorAgree() {
        var offered = given().by("irene", "ibm")
                .done(object())
                .by("tom", "ti")
                .when(new OfferCompensation(N1, IBM, usd("25000.00")))
                .then(new CompensationOffered(N1, IBM, usd("25000.00")));
        assertThat(notice(offered).coOwners().get(IBM))
                .isEqualTo(new CoOwner(THIRD, Stance.OBJECTED, "The licensee competes with us.", usd("25000.00")));
        var agreed = offered.by("irene", "ibm").when(agree(IBM)).then(new NoticeConsented(N1, IBM));
        assertThat(notice(agreed).coOwners().get(IBM))
                .isEqualTo(new CoOwner(THIRD, Stance.CONSENTED, null, usd("25000.00")));
        agreed.when(agree(IBM)).thenRefused("notice-consented");
        agreed.by("tom", "ti").when(new OfferCompensation(N1, IBM, usd("1.00"))).thenRefused("notice-consented");
        assertThatThrownBy(() -> new OfferCompensation(N1, IBM, usd("0.00"))).isInstanceOf(DomainException.class);
    }

    @Test
    void onceAllHaveAgreedThereIsNothingToWaitFor() {
        given().by("irene", "ibm")
                .done(agree(IBM))
                .by("ute", "utexas")
                .when(agree(UTEXAS))
                .then(new NoticeConsented(N1, UTEXAS), new NoticeClosed(N1, A1, LICENCE, NoticeStatus.CONSENTED, null));
    }

    @Test
    void aDisputeEndsWhenNobodyObjectsAnyMore() {
        var disputed =
                given().by("irene", "ibm").done(object()).on("2026-02-16").done(new CloseNotice(N1));
        disputed.when(agree(IBM))
                .then(new NoticeConsented(N1, IBM), new NoticeClosed(N1, A1, LICENCE, NoticeStatus.CONSENTED, null));
        disputed.by("tom", "ti")
                .when(new OfferCompensation(N1, IBM, usd("5.00")))
                .events();
        disputed.by("irene", "ibm").when(object()).thenRefused("notice-closed");
    }

    @Test
    void answersThatComeTooLateAreRefusedBeforeTheNoticeIsClosedToo() {
        var late = given().by("irene", "ibm").on("2026-02-16");
        assertThat(late.when(object()).thenRefused("notice-closed").detail())
                .isEqualTo("The notice N-1 was to be answered until 2026-02-15.");
        late.when(agree(IBM)).thenRefused("notice-closed");
        assertThat(given().by("irene", "ibm").on("2026-02-15").when(object()).events())
                .hasSize(1);
    }

    @Test
    void aWishIsGivenUpByItsOwner() {
        given().by("irene", "ibm").when(new WithdrawNotice(N1)).thenRefused("not-your-word");
        given().when(new WithdrawNotice(N1)).then(new NoticeClosed(N1, A1, LICENCE, NoticeStatus.WITHDRAWN, null));
    }

    @Test
    void everyoneSpeaksForItself() {
        assertThat(given().by("ines", "intel")
                        .when(object())
                        .thenRefused("not-your-word")
                        .kind())
                .isEqualTo(Kind.FORBIDDEN);
        given().by("ines", "intel").when(agree(IBM)).thenRefused("not-your-word");
        given().by("irene", "ibm")
                .when(new OfferCompensation(N1, UTEXAS, usd("1.00")))
                .thenRefused("not-your-word");
        given().when(new ObjectToNotice(N1, TI, "Second thoughts.")).thenRefused("not-a-co-owner");
        given().when(By.resolution(new ConsentToNotice(N1, INTEL))).thenRefused("not-a-co-owner");
        given().when(By.resolution(new ConsentToNotice(new NoticeId("N-2"), IBM)))
                .thenRefused("not-found");
        assertThatThrownBy(() -> new ObjectToNotice(N1, IBM, " ")).isInstanceOf(DomainException.class);
    }

    @Test
    void onlyAJointOwnerGivesNotice() {
        registered().by("ines", "intel").when(GIVE).thenRefused("not-an-owner");
        registered().when(By.resolution(new GiveNotice(A1, INTEL, LICENCE))).thenRefused("not-an-owner");
        var alone = registered()
                .done(new SucceedOrganisation(IBM, TI, NEW_YEAR))
                .done(new SucceedOrganisation(UTEXAS, TI, NEW_YEAR))
                .by("tom", "ti");
        alone.when(GIVE).thenRefused("no-co-owners");
        given().when(GIVE).thenRefused("notice-running");
        assertThatThrownBy(() -> new GiveNotice(A1, IBM, new ToAssign(TO_INTEL)))
                .isInstanceOf(DomainException.class);
        registered()
                .by("tom", "ti")
                .when(new GiveNotice(A1, TI, new ToAssign(new Assignment(TI, INTEL, Fraction.of(1, 2), NEW_YEAR))))
                .thenRefused("share-exceeds-holding");
    }

    @Test
    void whereTheCharterSaysSoNothingIsAssignedBeforeItsNoticeHasRun() {
        AssignShare assign = new AssignShare(A1, TO_INTEL);
        var required = registered()
                .done(new SetNoticePeriod(new NoticePeriod(45, true, "R-7")))
                .by("tom", "ti");
        assertThat(required.when(assign).thenRefused("notice-required").detail())
                .isEqualTo(
                        "ti does not own A-1 alone, and notice of this assignment to its co-owners has not run: ibm, utexas.");
        var noticed = required.done(new GiveNotice(A1, TI, new ToAssign(TO_INTEL)));
        noticed.when(assign).thenRefused("notice-required");
        noticed.done(new WithdrawNotice(N1)).when(assign).thenRefused("notice-required");
        var lapsed = noticed.on("2026-02-16").done(new CloseNotice(N1));
        lapsed.when(new AssignShare(A1, new Assignment(TI, INTEL, Fraction.of(1, 12), TO_INTEL.effective())))
                .thenRefused("notice-required");
        lapsed.done(assign).when(assign).thenRefused("notice-required");
        assertThat(registered().by("tom", "ti").when(assign).events()).hasSize(1);
    }

    @Test
    void whoOwnsAloneGivesNobodyNotice() {
        var alone = registered()
                .done(new SetNoticePeriod(new NoticePeriod(45, true, "R-7")))
                .done(new SucceedOrganisation(IBM, TI, NEW_YEAR))
                .done(new SucceedOrganisation(UTEXAS, TI, NEW_YEAR))
                .by("tom", "ti");
        assertThat(alone.when(new AssignShare(A1, TO_INTEL)).events()).hasSize(1);
    }

    private static Given<IpLedgerState, IpLedgerEvent> given() {
        return registered().by("tom", "ti").done(GIVE);
    }

    private static ObjectToNotice object() {
        return new ObjectToNotice(N1, IBM, "The licensee competes with us.");
    }

    private static ConsentToNotice agree(OrganisationId coOwner) {
        return new ConsentToNotice(N1, coOwner);
    }

    private static Notice notice(Given<IpLedgerState, IpLedgerEvent> given) {
        return Notices.of(given.state()).require(N1);
    }
}
