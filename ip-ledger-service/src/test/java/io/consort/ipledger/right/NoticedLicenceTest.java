package io.consort.ipledger.right;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.ledger;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.right.RightExamples.command;
import static io.consort.ipledger.right.RightExamples.extent;
import static io.consort.ipledger.right.RightExamples.grant;
import static io.consort.ipledger.right.RightExamples.noticed;
import static io.consort.ipledger.right.RightKind.EXCLUSIVE;
import static io.consort.ipledger.right.RightKind.EXPLOITATION_ACCESS;
import static io.consort.ipledger.right.RightKind.NON_EXCLUSIVE;
import static io.consort.ipledger.right.RightKind.SOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Sematech;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.notice.CloseNotice;
import io.consort.ipledger.notice.ConsentToNotice;
import io.consort.ipledger.notice.GiveNotice;
import io.consort.ipledger.notice.NoticeEvent.NoticeGiven;
import io.consort.ipledger.notice.NoticeId;
import io.consort.ipledger.notice.NoticePeriod;
import io.consort.ipledger.notice.ObjectToNotice;
import io.consort.ipledger.notice.OfferCompensation;
import io.consort.ipledger.notice.SetNoticePeriod;
import io.consort.ipledger.notice.SettleDispute;
import io.consort.ipledger.notice.Wish;
import io.consort.ipledger.notice.WithdrawNotice;
import io.consort.ipledger.right.RightEvent.RightGranted;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A licence that shuts co-owners out rests on a notice to them. */
class NoticedLicenceTest {

    private static final OrganisationId AMD = new OrganisationId("amd");
    private static final NoticeId N1 = new NoticeId("N-1");
    private static final String EUV = "lithography.euv in EU from 1994-01-01 to 1999-12-31";
    private static final Grant LICENCE = grant(IBM, EXCLUSIVE, INTEL, EUV);
    private static final Given<IpLedgerState, IpLedgerEvent> ALONE =
            ledger().done(new RegisterAsset(Sematech.STEPPER, Map.of(IBM, Fraction.ONE), Sematech.CREATED));

    @Test
    void aCoOwnerShutsTheOthersOutOnlyWithNotice() {
        DomainException refusal = registered().when(command(LICENCE)).thenRefused("notice-required");
        assertThat(refusal.kind()).isEqualTo(Kind.REFUSED);
        assertThat(refusal.detail())
                .isEqualTo("ibm does not own A-1 alone from 1994-01-01 to 1999-12-31, and notice to its co-owners of a"
                        + " licence to intel that is exclusive and reaches as far as this has not run: ti, utexas.");
        registered().when(command(grant(IBM, SOLE, INTEL, EUV))).thenRefused("notice-required");
        registered().done(command(grant(IBM, NON_EXCLUSIVE, INTEL, EUV)));
        registered().done(command(grant(IBM, EXPLOITATION_ACCESS, INTEL, EUV)));
        noticed(registered(), LICENCE).done(command(LICENCE));
    }

    @Test
    void silenceIsEnoughAndAnObjectionIsNot() {
        var running = notice(new Wish.ToLicense(INTEL, EXCLUSIVE, extent(EUV), "for a fee"));
        running.when(command(LICENCE)).thenRefused("notice-required");
        running.on("2026-02-16").done(new CloseNotice(N1)).done(command(LICENCE));
        running.done(By.resolution(new WithdrawNotice(N1)))
                .when(command(LICENCE))
                .thenRefused("notice-required");
        var disputed = running.done(By.resolution(new ObjectToNotice(N1, TI, "It competes with us.")))
                .on("2026-02-16")
                .done(new CloseNotice(N1));
        disputed.when(command(LICENCE)).thenRefused("notice-required");
        disputed.done(new SettleDispute(N1, false, "R-9"))
                .when(command(LICENCE))
                .thenRefused("wish-barred");
        disputed.done(new SettleDispute(N1, true, "R-9")).done(command(LICENCE));
    }

    @Test
    void theGrantIsWhatTheNoticeSaid() {
        var noticed = noticed(registered(), LICENCE);
        noticed.when(command(grant(IBM, EXCLUSIVE, AMD, EUV))).thenRefused("notice-required");
        noticed.when(command(grant(TI, EXCLUSIVE, INTEL, EUV))).thenRefused("notice-required");
        noticed.when(command(grant(IBM, SOLE, INTEL, EUV))).thenRefused("notice-required");
        for (String wider : new String[] {
            "lithography in EU from 1994-01-01 to 1999-12-31",
            "lithography.euv in EPC from 1994-01-01 to 1999-12-31",
            "lithography.euv in EU from 1994-01-01",
            "lithography.euv in EU from 1993-12-31 to 1999-12-31"
        }) {
            noticed.when(command(grant(IBM, EXCLUSIVE, INTEL, wider))).thenRefused("notice-required");
        }
        noticed.done(
                command(grant(IBM, EXCLUSIVE, INTEL, "lithography.euv.masks in DE from 1995-01-01 to 1996-12-31")));
    }

    @Test
    void wordsAloneClearNothing() {
        registered()
                .when(new GiveNotice(A1, IBM, new Wish.ToLicense(INTEL, EXCLUSIVE, null, "everything")))
                .thenRefused("invalid-field");
        Wish words = new Wish.ToLicense(INTEL, EXCLUSIVE, null, "everything");
        OrderedMap<OrganisationId, Fraction> others =
                OrderedMap.<OrganisationId, Fraction>empty().plus(TI, THIRD).plus(UTEXAS, THIRD);
        var before = registered()
                .done((_, context) -> List.of(new NoticeGiven(
                        N1,
                        A1,
                        IBM,
                        words,
                        others,
                        context.today(),
                        context.today().plusDays(45))))
                .on("2026-02-16")
                .done(new CloseNotice(N1));
        before.when(command(grant(IBM, EXCLUSIVE, INTEL, "all in WORLD from 1994-01-01")))
                .thenRefused("notice-required");
        before.done((state, _) -> List.of(new RightGranted(
                        Rights.of(state).next(), A1, grant(IBM, EXCLUSIVE, INTEL, "all in WORLD from 1994-01-01"))))
                .done(By.resolution(
                        new EndRight(new RightId("G-1"), LocalDate.parse("1994-01-01"), EndingGround.AGREEMENT)));
    }

    @Test
    void whereTheCharterAsksForNoticesACoOwnerLicensesWithNoticeAndCompensation() {
        Grant open = grant(IBM, NON_EXCLUSIVE, INTEL, EUV);
        Grant passedOn = grant(IBM, null, NON_EXCLUSIVE, INTEL, EUV, Sublicensing.ONE_TIER);
        registered().done(command(passedOn));
        var asked = registered().done(new SetNoticePeriod(new NoticePeriod(45, true, "R-7")));
        asked.when(command(open)).thenRefused("notice-required");
        asked.when(command(passedOn)).thenRefused("notice-required");
        asked.done(command(grant(IBM, EXPLOITATION_ACCESS, INTEL, EUV)));
        asked.when(command(grant(IBM, null, EXPLOITATION_ACCESS, INTEL, EUV, Sublicensing.FREE)))
                .thenRefused("notice-required");
        var given =
                asked.done(new GiveNotice(A1, IBM, new Wish.ToLicense(INTEL, NON_EXCLUSIVE, extent(EUV), "for a fee")));
        given.on("2026-02-16").done(new CloseNotice(N1)).when(command(open)).thenRefused("notice-required");
        var offered = given.done(new OfferCompensation(N1, TI, Sematech.usd("500.00")));
        offered.on("2026-02-16").done(new CloseNotice(N1)).when(command(open)).thenRefused("notice-required");
        var ran = offered.done(new OfferCompensation(N1, UTEXAS, Sematech.usd("500.00")))
                .on("2026-02-16")
                .done(new CloseNotice(N1));
        ran.when(command(passedOn)).thenRefused("notice-required");
        ran.done(command(open))
                .when(command(grant(IBM, NON_EXCLUSIVE, INTEL, "lithography.euv in DE from 1994-01-01 to 1995-12-31")))
                .thenRefused("notice-required");
        offered.done(By.resolution(new ConsentToNotice(N1, UTEXAS)))
                .on("2026-02-16")
                .done(new CloseNotice(N1))
                .done(command(open));
    }

    @Test
    void aNoticeIsForOneLicence() {
        noticed(registered(), LICENCE)
                .done(command(grant(IBM, EXCLUSIVE, INTEL, "lithography.euv in DE from 1994-01-01 to 1999-12-31")))
                .when(command(grant(IBM, EXCLUSIVE, INTEL, "lithography.euv in FR from 1994-01-01 to 1999-12-31")))
                .thenRefused("notice-required");
    }

    @Test
    void whoOwnsItAloneAllTheTimeAsksNobody() {
        ALONE.done(command(LICENCE));
        var shared = ALONE.done(assign(Fraction.of(1, 10), "1998-06-01"));
        shared.when(command(LICENCE)).thenRefused("notice-required");
        shared.when(command(grant(IBM, EXCLUSIVE, INTEL, "all in EU from 1994-01-01")))
                .thenRefused("notice-required");
        shared.done(command(grant(IBM, EXCLUSIVE, INTEL, "all in EU from 1994-01-01 to 1998-05-31")));
        ALONE.done(assign(Fraction.ONE, "1998-06-01"))
                .done(command(grant(IBM, EXCLUSIVE, INTEL, "all in EU from 1994-01-01 to 1998-05-31")));
    }

    @Test
    void aHolderNeedsNoNoticeToGrantOutOfItsRight() {
        Grant wide = grant(IBM, null, EXCLUSIVE, INTEL, EUV, Sublicensing.FREE);
        RightExamples.granted(registered(), wide)
                .done(command(grant(INTEL, "G-1", EXCLUSIVE, AMD, EUV, Sublicensing.NONE)));
    }

    @Test
    void accessIsNoLicenceToGiveNoticeOf() {
        assertThatThrownBy(() -> new Wish.ToLicense(INTEL, EXPLOITATION_ACCESS, null, "for a fee"))
                .isInstanceOf(DomainException.class)
                .hasMessage("A licence is exclusive, sole or non-exclusive; access is asked for.");
    }

    @Test
    void whoBuysAShareTakesItWithTheLicence() {
        Grant rival = grant(AMD, EXCLUSIVE, TI, EUV);
        var bought = RightExamples.granted(registered(), LICENCE)
                .done(By.resolution(
                        new AssignShare(A1, new Assignment(IBM, AMD, THIRD, LocalDate.parse("1996-01-01")))));
        assertThat(Titles.of(bought.state()).require(A1).share(AMD, LocalDate.parse("1996-01-01")))
                .isEqualTo(THIRD);
        for (String later : new String[] {
            "lithography.euv in DE from 1996-01-01", "all in WORLD from 1999-12-31", "lithography in FR from 1998-02-28"
        }) {
            for (RightKind kind : RightKind.values()) {
                noticed(bought, grant(AMD, kind, TI, later))
                        .when(command(grant(AMD, kind, TI, later)))
                        .thenRefused("right-conflicts");
            }
        }
        bought.when(command(rival)).thenRefused("no-title-to-grant");
        RightExamples.granted(bought, grant(AMD, EXCLUSIVE, TI, "all in WORLD from 2000-01-01"));
        bought.by("ann", "amd")
                .done(new EndRight(new RightId("G-1"), LocalDate.parse("1997-01-01"), EndingGround.BREACH));
    }

    private static Command<IpLedgerState, IpLedgerEvent> assign(Fraction share, String effective) {
        return By.resolution(new AssignShare(A1, new Assignment(IBM, UTEXAS, share, LocalDate.parse(effective))));
    }

    private static Given<IpLedgerState, IpLedgerEvent> notice(Wish wish) {
        return registered().done(new GiveNotice(A1, IBM, wish));
    }
}
