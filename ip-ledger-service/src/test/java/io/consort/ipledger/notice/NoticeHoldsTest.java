package io.consort.ipledger.notice;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
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
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Sematech;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a notice clears, towards whom, and what it bars. */
class NoticeHoldsTest {

    private static final OrganisationId AMD = new OrganisationId("amd");
    private static final NoticeId N1 = new NoticeId("N-1");
    private static final String EUV = "lithography.euv in EU from 2026-03-01 to 2030-12-31";
    private static final Assignment SALE = new Assignment(TI, INTEL, Fraction.of(1, 6), LocalDate.parse("2026-03-01"));

    @Test
    void anAssignmentDatedBackNeedsItsNotice() {
        var shared = ledger().done(By.office(new RegisterAsset(Sematech.STEPPER, Map.of(IBM, Fraction.ONE), CREATED)))
                .done(assign(IBM, TI, Fraction.of(1, 2), "1995-01-01"))
                .done(new SetNoticePeriod(new NoticePeriod(45, true, "R-7")));
        shared.when(assign(IBM, INTEL, Fraction.of(1, 4), "1994-01-01")).thenRefused("notice-required");
        shared.when(assign(IBM, INTEL, Fraction.of(1, 4), "1996-01-01")).thenRefused("notice-required");
    }

    @Test
    void whoWillOwnAPartIsGivenNoticeToo() {
        var coming = ledger().done(By.office(new RegisterAsset(Sematech.STEPPER, Map.of(IBM, Fraction.ONE), CREATED)))
                .done(assign(IBM, TI, Fraction.of(1, 2), "2026-06-01"))
                .done(new SetNoticePeriod(new NoticePeriod(45, true, "R-7")));
        Assignment sale = new Assignment(IBM, INTEL, Fraction.of(1, 4), LocalDate.parse("2026-03-01"));
        coming.when(By.resolution(new AssignShare(A1, sale))).thenRefused("notice-required");
        var given = coming.done(By.resolution(new GiveNotice(A1, IBM, new Wish.ToAssign(sale))));
        assertThat(Notices.of(given.state()).require(N1).coOwners()).containsOnlyKeys(TI);
        given.done(By.resolution(new ConsentToNotice(N1, TI))).done(By.resolution(new AssignShare(A1, sale)));
    }

    @Test
    void whoOnceOwnedAPartAndNoLongerDoesIsNotWaitedFor() {
        ledger().done(By.office(new RegisterAsset(
                        Sematech.STEPPER, Map.of(IBM, Fraction.of(1, 2), TI, Fraction.of(1, 2)), CREATED)))
                .done(assign(TI, IBM, Fraction.of(1, 2), "1995-01-01"))
                .done(new SetNoticePeriod(new NoticePeriod(45, true, "R-7")))
                .done(assign(IBM, INTEL, Fraction.of(1, 4), "1994-01-01"));
    }

    @Test
    void whatWasDecidedAgainstIsNotDone() {
        var barred = barred(new Wish.ToAssign(SALE));
        barred.when(By.resolution(new AssignShare(A1, SALE))).thenRefused("wish-barred");
        barred.when(assign(TI, INTEL, THIRD, "2026-04-01")).thenRefused("wish-barred");
        barred.when(By.resolution(new GiveNotice(A1, TI, new Wish.ToAssign(SALE))))
                .thenRefused("wish-barred");
        barred.done(assign(TI, AMD, Fraction.of(1, 6), "2026-03-01"));
        barred.done(new SettleDispute(N1, true, "R-10")).done(By.resolution(new AssignShare(A1, SALE)));
        barred.done(By.resolution(new ConsentToNotice(N1, IBM))).done(By.resolution(new AssignShare(A1, SALE)));
    }

    @Test
    void aBarredLicenceIsGrantedInNoShape() {
        var barred = barred(licence(RightKind.NON_EXCLUSIVE));
        barred.when(command(grant(TI, RightKind.NON_EXCLUSIVE, INTEL, EUV))).thenRefused("wish-barred");
        barred.when(command(grant(TI, RightKind.NON_EXCLUSIVE, INTEL, "lithography in DE from 2027-01-01")))
                .thenRefused("wish-barred");
        barred.when(command(grant(TI, RightKind.EXCLUSIVE, INTEL, EUV))).thenRefused("wish-barred");
        barred.when(By.resolution(new GiveNotice(A1, TI, licence(RightKind.SOLE))))
                .thenRefused("wish-barred");
        barred.done(command(grant(TI, RightKind.NON_EXCLUSIVE, INTEL, "etching in DE from 2027-01-01")));
        barred.done(command(grant(TI, RightKind.NON_EXCLUSIVE, AMD, EUV)));
    }

    @Test
    void aClearanceIsTowardsThoseWhoHadNotice() {
        var cleared = registered()
                .done(new SetNoticePeriod(new NoticePeriod(45, true, "R-7")))
                .done(By.resolution(new GiveNotice(A1, TI, new Wish.ToAssign(SALE))))
                .done(By.resolution(new GiveNotice(A1, TI, licence(RightKind.EXCLUSIVE))))
                .on("2026-02-16")
                .done(new CloseNotice(N1))
                .done(new CloseNotice(new NoticeId("N-2")))
                .done(By.resolution(new GiveNotice(
                        A1,
                        UTEXAS,
                        new Wish.ToAssign(new Assignment(UTEXAS, AMD, THIRD, LocalDate.parse("2026-02-17"))))))
                .done(By.resolution(new ConsentToNotice(new NoticeId("N-3"), IBM)))
                .done(By.resolution(new ConsentToNotice(new NoticeId("N-3"), TI)));
        cleared.done(By.resolution(new AssignShare(A1, SALE)));
        cleared.done(command(grant(TI, RightKind.EXCLUSIVE, INTEL, EUV)));
        var later = cleared.done(assign(UTEXAS, AMD, THIRD, "2026-02-17"));
        later.when(By.resolution(new AssignShare(A1, SALE))).thenRefused("notice-required");
        later.when(command(grant(TI, RightKind.EXCLUSIVE, INTEL, EUV))).thenRefused("notice-required");
    }

    private static Given<IpLedgerState, IpLedgerEvent> barred(Wish wish) {
        return registered()
                .done(By.resolution(new GiveNotice(A1, TI, wish)))
                .done(By.resolution(new ObjectToNotice(N1, IBM, "It competes with us.")))
                .on("2026-02-16")
                .done(new CloseNotice(N1))
                .done(new SettleDispute(N1, false, "R-9"));
    }

    private static Wish licence(RightKind kind) {
        return new Wish.ToLicense(INTEL, kind, extent(EUV), "five years");
    }

    private static Command<IpLedgerState, IpLedgerEvent> assign(
            OrganisationId from, OrganisationId to, Fraction share, String day) {
        return By.resolution(new AssignShare(A1, new Assignment(from, to, share, LocalDate.parse(day))));
    }
}
