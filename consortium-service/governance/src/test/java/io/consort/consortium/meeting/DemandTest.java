package io.consort.consortium.meeting;

import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.meeting.Board.AUSTIN;
import static io.consort.consortium.meeting.Board.BOARD;
import static io.consort.consortium.meeting.Board.BUDGET;
import static io.consort.consortium.meeting.Board.FIRST;
import static io.consort.consortium.meeting.Board.IBM;
import static io.consort.consortium.meeting.Board.RULE;
import static io.consort.consortium.meeting.Board.STARTS;
import static io.consort.consortium.meeting.Board.TI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Histories;
import io.consort.consortium.decision.Boards;
import io.consort.consortium.meeting.DemandEvent.DemandJoined;
import io.consort.consortium.meeting.DemandEvent.DemandLeft;
import io.consort.consortium.meeting.DemandEvent.DemandMet;
import io.consort.consortium.meeting.DemandEvent.MeetingDemanded;
import io.consort.consortium.meeting.MeetingEvent.MeetingConvened;
import io.consort.consortium.membership.MembershipEvent.NoticeGiven;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Minority;
import io.consort.consortium.rule.ProxyRule;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Half of the three seats of the board, in whole seats two, have it meet without its chair. */
class DemandTest {

    private static final DemandId D1 = new DemandId("D-1");
    private static final DemandMeeting DEMAND = new DemandMeeting(BOARD, TI, "Budget", STARTS, AUSTIN, List.of(BUDGET));
    private static final MeetingDemanded DEMANDED =
            new MeetingDemanded(D1, BOARD, TI, "Budget", STARTS, AUSTIN, List.of(BUDGET));

    private static Given<ConsortiumState, ConsortiumEvent> board() {
        return Board.seated().on("1988-03-01").by("p-1", "ti");
    }

    @Test
    void enoughSeatsHaveTheBodyMeet() {
        var asked = board().when(DEMAND).then(DEMANDED);
        assertThat(Meetings.of(asked.state()).all()).isEmpty();
        asked.when(new JoinDemand(D1, TI)).thenRefused("demand-joined");
        asked.when(new JoinDemand(D1, IBM)).thenRefused("not-on-the-seat");
        asked.when(new JoinDemand(new DemandId("D-2"), TI)).thenRefused("not-found");
        var met = asked.by("p-9", "att")
                .when(new JoinDemand(D1, Board.ATT))
                .then(
                        new DemandJoined(D1, Board.ATT),
                        new MeetingConvened(FIRST, BOARD, "Budget", 1, RULE, STARTS, AUSTIN, List.of(BUDGET)),
                        new DemandMet(D1, FIRST));
        assertThat(Meetings.of(met.state()).demands().find(D1).orElseThrow().meeting())
                .isEqualTo(FIRST);
        assertThat(Meetings.of(met.state()).require(FIRST).stage()).isEqualTo(MeetingStage.CONVENED);
        met.by("p-5", "ibm").when(new JoinDemand(D1, IBM)).thenRefused("demand-met");
    }

    @Test
    void aSeatTakesItsDemandBackUntilTheBodyIsToMeet() {
        board().done(DEMAND).by("p-5", "ibm").when(new LeaveDemand(D1, IBM)).thenRefused("demand-not-joined");
        board().done(DEMAND).by("p-5", "ibm").when(new LeaveDemand(D1, TI)).thenRefused("not-on-the-seat");
        board().when(new LeaveDemand(D1, TI)).thenRefused("not-found");
        var lapsed = board().done(DEMAND).when(new LeaveDemand(D1, TI)).then(new DemandLeft(D1, TI));
        lapsed.when(new LeaveDemand(D1, TI)).thenRefused("demand-not-joined");
        lapsed.when(new JoinDemand(D1, TI)).thenRefused("demand-lapsed");
        board().done(DEMAND)
                .by("p-9", "att")
                .done(new JoinDemand(D1, Board.ATT))
                .when(new LeaveDemand(D1, Board.ATT))
                .thenRefused("demand-met");
    }

    @Test
    void aDemandLeavesTimeForNotice() {
        assertThat(board().on("1988-03-02")
                        .when(DEMAND)
                        .thenRefused("demand-too-late")
                        .detail())
                .contains("1988-03-16");
        board().done(DEMAND)
                .on("1988-03-02")
                .by("p-9", "att")
                .when(new JoinDemand(D1, Board.ATT))
                .thenRefused("demand-too-late");
    }

    @Test
    void onlySeatsThatStillVoteCount() {
        var left = board().done(DEMAND)
                .happened(new NoticeGiven(
                        organisation("ti"), 1, LocalDate.parse("1987-08-07"), LocalDate.parse("1988-03-01")));
        var asked = left.by("p-9", "att").done(new JoinDemand(D1, Board.ATT));
        assertThat(Meetings.of(asked.state()).all())
                .as("one of two is half of them")
                .hasSize(1);
        assertThat(Meetings.of(board().done(DEMAND)
                                .happened(new NoticeGiven(
                                        organisation("att"),
                                        1,
                                        LocalDate.parse("1987-08-07"),
                                        LocalDate.parse("1988-03-01")))
                                .by("p-5", "ibm")
                                .done(new JoinDemand(D1, IBM))
                                .state())
                        .all())
                .hasSize(1);
    }

    @Test
    void onlyWhereTheCharterLetsThemAndAboutSomething() {
        board().by("p-9", "ibm")
                .when(new DemandMeeting(BOARD, TI, "Budget", STARTS, AUSTIN, List.of(BUDGET)))
                .thenRefused("not-on-the-seat");
        board().when(new DemandMeeting(new BodyId("senate"), TI, "Budget", STARTS, AUSTIN, List.of(BUDGET)))
                .thenRefused("body-unknown");
        assertThatThrownBy(() -> new DemandMeeting(BOARD, TI, "Budget", STARTS, AUSTIN, List.of()))
                .isInstanceOf(DomainException.class);
        var officers = Boards.history(ProxyRule.NONE, "ibm", "ti");
        Histories.nothing()
                .happened(officers)
                .on("1988-03-01")
                .by("p-9", "ti")
                .when(DEMAND)
                .thenRefused("meetings-by-officers");
    }

    @Test
    void aPartIsReckonedInWholeSeats() {
        Minority third = new Minority.OfTotal(Fraction.of(1, 3));
        assertThat(List.of(third.of(1), third.of(3), third.of(4), third.of(7), third.of(0)))
                .containsExactly(1, 1, 2, 3, 1);
        assertThat(new Minority.OfSeats(2).of(9)).isEqualTo(2);
        assertThatThrownBy(() -> new Minority.OfSeats(0)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Minority.OfTotal(Fraction.of(4, 3))).isInstanceOf(DomainException.class);
    }
}
