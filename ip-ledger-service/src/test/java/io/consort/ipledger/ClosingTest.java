package io.consort.ipledger;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.TI_TO_INTEL;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.exit.ExitExamples;
import io.consort.ipledger.exit.ExitReckoning;
import io.consort.ipledger.notice.CloseNotice;
import io.consort.ipledger.notice.GiveNotice;
import io.consort.ipledger.notice.NoticeId;
import io.consort.ipledger.notice.Wish;
import io.consort.ipledger.pledge.PlacePledge;
import io.consort.ipledger.pledge.PledgeTerms;
import io.consort.ipledger.pledge.ReleasePledge;
import io.consort.ipledger.right.RightExamples;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.closure.ClosureOrder;
import io.consort.kernel.closure.ClosureState;
import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.FieldError;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final Command<IpLedgerState, IpLedgerEvent> ASSIGN = By.resolution(new AssignShare(A1, TI_TO_INTEL));

    @Test
    void titleStaysWhereItIsDuringASuspension() {
        var suspended = registered().done(order(1, ClosureState.SUSPENDED));
        suspended.when(ASSIGN).thenRefused("consortium-suspended");
        assertThat(Titles.of(suspended.state()))
                .isEqualTo(Titles.of(registered().state()));
        suspended.done(order(2, ClosureState.OPEN)).done(ASSIGN);
    }

    @Test
    void aNoticeRunsOnDuringASuspensionAndEndsAfterIt() {
        var wish = new Wish.ToLicense(
                INTEL,
                RightKind.NON_EXCLUSIVE,
                RightExamples.extent("lithography in JP from 1992-06-01"),
                "lithography");
        var suspended = registered()
                .on("1992-01-01")
                .done(By.resolution(new GiveNotice(A1, IBM, wish)))
                .done(order(1, ClosureState.SUSPENDED))
                .on("1992-03-01");
        CloseNotice end = new CloseNotice(new NoticeId("N-1"));
        suspended.when(end).thenRefused("consortium-suspended");
        suspended.done(order(2, ClosureState.OPEN)).done(end);
    }

    @Test
    void whatAnExitWouldComeToIsWorkedOutAllTheSame() {
        var leaving = ExitExamples.leaving(TI, ExitGround.WITHDRAWAL);
        assertThat(ExitReckoning.of(
                                registered()
                                        .done(order(1, ClosureState.SUSPENDED))
                                        .state(),
                                leaving)
                        .digest())
                .isEqualTo(ExitReckoning.of(registered().state(), leaving).digest());
    }

    @Test
    void aLedgerInWhichTitleIsPledgedIsNotClosed() {
        PledgeId loan = new PledgeId("loan-17");
        var terms = new PledgeTerms(A1, TI, new OrganisationId("bank"), Fraction.of(1, 4), usd("5.00"), CREATED);
        var pledged = registered().done(new PlacePledge(loan, terms));
        assertThat(pledged.when(order(1, ClosureState.CLOSED))
                        .thenRefused("matters-open")
                        .fields())
                .containsExactly(new FieldError(
                        "", "pledges/loan-17: Title to A-1 secures USD 5.00: it is released or enforced."));
        pledged.done(new ReleasePledge(loan, Map.of(), null))
                .done(order(1, ClosureState.CLOSED))
                .when(ASSIGN)
                .thenRefused("consortium-dissolved");
    }

    private static Command<IpLedgerState, IpLedgerEvent> order(long turn, ClosureState state) {
        return IpLedger.CLOSING.carryOut(new ClosureOrder(turn, state, "By its members", "R-7"));
    }
}
