package io.consort.ipledger.openmatter;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static io.consort.ipledger.right.RightExamples.extent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Sematech;
import io.consort.ipledger.distribution.DistributeIncome;
import io.consort.ipledger.distribution.DistributionEvent.PaymentRecorded;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.PaymentKind;
import io.consort.ipledger.distribution.RecalculateDistribution;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.notice.CloseNotice;
import io.consort.ipledger.notice.GiveNotice;
import io.consort.ipledger.notice.NoticeId;
import io.consort.ipledger.notice.ObjectToNotice;
import io.consort.ipledger.notice.Wish;
import io.consort.ipledger.notice.WithdrawNotice;
import io.consort.ipledger.pledge.PlacePledge;
import io.consort.ipledger.pledge.PledgeTerms;
import io.consort.ipledger.pledge.ReleasePledge;
import io.consort.ipledger.right.AccessRequestId;
import io.consort.ipledger.right.RequestAccess;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.right.Sublicensing;
import io.consort.ipledger.right.Terms;
import io.consort.ipledger.right.WithdrawAccess;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.PledgeId;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class OpenMattersTest {

    private static final PledgeId LOAN = new PledgeId("loan-17");
    private static final NoticeId N1 = new NoticeId("N-1");
    private static final DistributionId D1 = new DistributionId("D-1");

    @Test
    void titleAndRightsAreNoObstacle() {
        assertThat(OpenMatters.of(registered().state())).isEmpty();
    }

    @Test
    void whatJointOwnersWaitForIsAnsweredOrDecided() {
        var given = registered()
                .on("1992-01-01")
                .done(By.resolution(new GiveNotice(
                        A1, IBM, new Wish.ToAssign(new Assignment(IBM, INTEL, THIRD, LocalDate.parse("1993-01-01"))))));
        assertThat(OpenMatters.of(given.state()))
                .extracting(Object::toString)
                .containsExactly(line(
                        IBM,
                        "notices/N-1",
                        "notice-running",
                        "Co-owners may answer until 1992-02-15 to what ibm wishes to do with A-1: all consent, it lapses, or"
                                + " it is withdrawn."));
        var disputed = given.done(By.resolution(new ObjectToNotice(N1, TI, "It competes with us.")))
                .on("1992-03-01")
                .done(new CloseNotice(N1));
        assertThat(OpenMatters.of(disputed.state()))
                .extracting(Object::toString)
                .containsExactly(line(
                        "secretariat",
                        "notices/N-1",
                        "notice-disputed",
                        "Co-owners dispute what ibm wishes to do with A-1: that is decided."));
        assertThat(OpenMatters.of(
                        given.done(By.resolution(new WithdrawNotice(N1))).state()))
                .isEmpty();
    }

    @Test
    void whatWasAskedForIsAnswered() {
        Terms terms = new Terms(
                RightKind.EXPLOITATION_ACCESS,
                TI,
                extent("masks in DE from 1993-01-01"),
                Sublicensing.NONE,
                null,
                null);
        var given = registered().done(By.resolution(new RequestAccess(A1, terms)));
        assertThat(OpenMatters.of(given.state()))
                .extracting(Object::toString)
                .containsExactly(line(
                        "null",
                        "rights/requests/Q-1",
                        "request-unanswered",
                        "ti asked for access to A-1: an owner grants or refuses it, or it is withdrawn."));
        assertThat(OpenMatters.of(given.done(By.resolution(new WithdrawAccess(new AccessRequestId("Q-1"))))
                        .state()))
                .isEmpty();
    }

    @Test
    void pledgesAreReleasedByThePledgee() {
        OrganisationId bank = new OrganisationId("bank");
        var given = registered()
                .done(new PlacePledge(LOAN, new PledgeTerms(A1, TI, bank, Fraction.of(1, 4), usd("5.00"), CREATED)));
        assertThat(OpenMatters.of(given.state()))
                .extracting(Object::toString)
                .containsExactly(line(
                        bank,
                        "pledges/loan-17",
                        "pledge-placed",
                        "Title to A-1 secures USD 5.00: it is released or enforced."));
        assertThat(OpenMatters.of(
                        given.done(new ReleasePledge(LOAN, Map.of(), null)).state()))
                .isEmpty();
    }

    @Test
    void moneyReachesWhomItBelongsToAndComesBackWhereItWasTooMuch() {
        var recorded = registered().done(Sematech.ADOPT).done(By.office(new RecordIncome(Sematech.ROYALTY, null)));
        Money received = Sematech.ROYALTY.received();
        assertThat(OpenMatters.of(recorded.state()))
                .extracting(Object::toString)
                .containsExactly(line(
                        "secretariat",
                        "incomes/I-1",
                        "income-undistributed",
                        received + " came in for A-1 and are not distributed."));

        var distributed = recorded.done(new DistributeIncome(new IncomeId("I-1"), Sematech.STANDARD, 1));
        assertThat(OpenMatters.of(distributed.state()))
                .extracting(Object::toString)
                .containsExactly(line(
                        "secretariat",
                        "distributions/D-1",
                        "distribution-unpaid",
                        "Of what was distributed, " + received + " are not paid."));

        var paid = paid(distributed);
        assertThat(OpenMatters.of(paid.state())).isEmpty();

        var clawed = paid.done(By.resolution(
                        new AssignShare(A1, new Assignment(IBM, INTEL, THIRD, LocalDate.parse("1991-01-01")))))
                .done(new RecalculateDistribution(D1, "ibm had assigned its share"));
        assertThat(OpenMatters.of(clawed.state()))
                .extracting(OpenMatter::rule, OpenMatter::actor)
                .containsExactly(tuple("clawback-owed", "ibm"), tuple("distribution-unpaid", "secretariat"));
    }

    private static Given<IpLedgerState, IpLedgerEvent> paid(Given<IpLedgerState, IpLedgerEvent> given) {
        List<PaymentRecorded> steps = Distributions.of(given.state()).require(D1).statements().values().stream()
                .map(statement -> new PaymentRecorded(
                        D1,
                        statement.payee(),
                        PaymentKind.PAID,
                        statement.total(),
                        "TX-1",
                        LocalDate.parse("1992-08-01"),
                        null))
                .toList();
        return given.happened(List.<IpLedgerEvent>copyOf(steps));
    }

    private static String line(Object actor, String subject, String rule, String text) {
        return "OpenMatter[subject=" + subject + ", rule=" + rule + ", reason=" + text + ", actor=" + actor + "]";
    }
}
