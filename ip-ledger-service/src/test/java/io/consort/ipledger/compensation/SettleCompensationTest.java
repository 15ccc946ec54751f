package io.consort.ipledger.compensation;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.PAID;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.notice.CloseNotice;
import io.consort.ipledger.notice.ConsentToNotice;
import io.consort.ipledger.notice.GiveNotice;
import io.consort.ipledger.notice.NoticeId;
import io.consort.ipledger.notice.NoticePeriod;
import io.consort.ipledger.notice.ObjectToNotice;
import io.consort.ipledger.notice.OfferCompensation;
import io.consort.ipledger.notice.SetNoticePeriod;
import io.consort.ipledger.notice.SettleDispute;
import io.consort.ipledger.notice.Wish;
import io.consort.ipledger.notice.WithdrawNotice;
import io.consort.ipledger.openmatter.OpenMatters;
import io.consort.ipledger.right.RightExamples;
import io.consort.ipledger.right.RightKind;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.problem.Kind;
import io.consort.testkit.ledger.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettleCompensationTest {

    private static final NoticeId N1 = new NoticeId("N-1");

    @Test
    void whatWasOfferedAndTakenIsPayableOnceTheWishIsFree() {
        var offered = offered();
        assertThat(Compensations.owed(offered.state())).isEmpty();
        var one = offered.done(By.resolution(new ConsentToNotice(N1, IBM)));
        assertThat(Compensations.owed(one.state()))
                .as("utexas may still object")
                .isEmpty();
        var agreed = one.done(By.resolution(new ConsentToNotice(N1, UTEXAS)));
        assertThat(Compensations.owed(agreed.state()))
                .containsExactly(new Compensation(N1, A1, TI, IBM, usd("500.00"), usd("0.00")));
        assertThat(OpenMatters.of(agreed.state())).extracting(OpenMatter::rule).containsExactly("compensation-unpaid");
        assertThat(Compensations.owed(
                        one.done(By.resolution(new WithdrawNotice(N1))).state()))
                .isEmpty();
    }

    @Test
    void whatWasOfferedIsPayableToWhoObjectedOnceTheDisputeIsDecidedForTheWish() {
        var disputed = offered()
                .done(By.resolution(new ObjectToNotice(N1, IBM, "It is worth more.")))
                .on("2027-01-01")
                .done(new CloseNotice(N1));
        assertThat(Compensations.owed(disputed.state())).isEmpty();
        assertThat(Compensations.owed(
                        disputed.done(new SettleDispute(N1, false, "R-8")).state()))
                .isEmpty();
        var allowed = disputed.done(new SettleDispute(N1, true, "R-8"));
        assertThat(Compensations.owed(allowed.state()))
                .containsExactly(new Compensation(N1, A1, TI, IBM, usd("500.00"), usd("0.00")));
        assertThat(OpenMatters.of(
                        allowed.done(By.resolution(paid("500.00", "B-1"))).state()))
                .isEmpty();
    }

    @Test
    void whatClearsTheWayTowardsWhoIsSilentIsPayableToIt() {
        var lapsed = offered().on("2027-01-01").done(new CloseNotice(N1));
        assertThat(Compensations.owed(lapsed.state())).hasSize(1);
        var unheard = offered().on("2027-01-01").done(new CloseNotice(N1, List.of(IBM)));
        assertThat(Compensations.owed(unheard.state())).isEmpty();
    }

    @Test
    void whoGetsItRecordsThatItWasPaid() {
        var agreed = agreed();
        assertThat(agreed.by("tom", "ti")
                        .when(paid("500.00", "B-1"))
                        .thenRefused("not-the-payee")
                        .kind())
                .isEqualTo(Kind.FORBIDDEN);
        var part = agreed.by("irene", "ibm")
                .when(paid("200.00", "B-1"))
                .then(new CompensationSettled(N1, IBM, usd("200.00"), "B-1", PAID));
        assertThat(Compensations.require(part.state(), N1, IBM).outstanding()).isEqualTo(usd("300.00"));
        part.when(paid("300.00", "B-1")).thenRefused("compensation-recorded");
        part.when(paid("300.01", "B-2")).thenRefused("compensation-exceeded");
        var whole = part.done(paid("300.00", "B-2"));
        assertThat(OpenMatters.of(whole.state())).isEmpty();
    }

    @Test
    void nothingIsPaidThatIsNotOwed() {
        offered().when(By.resolution(paid("500.00", "B-1"))).thenRefused("not-found");
        agreed().when(By.resolution(new SettleCompensation(N1, UTEXAS, usd("1.00"), "B-1", PAID)))
                .thenRefused("not-found");
        agreed().when(By.resolution(new SettleCompensation(N1, IBM, usd("1.00"), "B-1", PAID.plusYears(100))))
                .thenRefused("date-in-the-future");
    }

    private static SettleCompensation paid(String amount, String reference) {
        return new SettleCompensation(N1, IBM, usd(amount), reference, PAID);
    }

    private static Given<IpLedgerState, IpLedgerEvent> offered() {
        return registered()
                .done(new SetNoticePeriod(new NoticePeriod(30, false, "R-7")))
                .done(By.resolution(new GiveNotice(
                        A1,
                        TI,
                        new Wish.ToLicense(
                                INTEL,
                                RightKind.NON_EXCLUSIVE,
                                RightExamples.extent("lithography in WORLD from 1994-01-01 to 1999-12-31"),
                                "lithography"))))
                .done(By.resolution(new OfferCompensation(N1, IBM, usd("500.00"))));
    }

    private static Given<IpLedgerState, IpLedgerEvent> agreed() {
        return offered()
                .done(By.resolution(new ConsentToNotice(N1, IBM)))
                .done(By.resolution(new ConsentToNotice(N1, UTEXAS)));
    }
}
