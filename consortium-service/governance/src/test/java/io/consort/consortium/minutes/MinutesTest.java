package io.consort.consortium.minutes;

import static io.consort.consortium.meeting.Board.ATT;
import static io.consort.consortium.meeting.Board.FIRST;
import static io.consort.consortium.meeting.Board.IBM;
import static io.consort.consortium.meeting.Board.TI;
import static io.consort.consortium.meeting.Board.at;
import static io.consort.consortium.meeting.Board.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.decision.CastVote;
import io.consort.consortium.decision.CloseVoting;
import io.consort.consortium.decision.DelegateVote;
import io.consort.consortium.decision.OpenVoting;
import io.consort.consortium.decision.Procedure;
import io.consort.consortium.decision.Voter;
import io.consort.consortium.meeting.Board;
import io.consort.consortium.meeting.CloseMeeting;
import io.consort.consortium.meeting.ConveneMeeting;
import io.consort.consortium.meeting.Manner;
import io.consort.consortium.meeting.OpenMeeting;
import io.consort.consortium.meeting.ProveSending;
import io.consort.consortium.meeting.RecordArrival;
import io.consort.consortium.minutes.MinutesEvent.MinutesOverdue;
import io.consort.consortium.minutes.MinutesEvent.MinutesSent;
import io.consort.consortium.minutes.MinutesEvent.MinutesWritten;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MinutesTest {

    private static final List<Remark> REMARKS =
            List.of(new Remark(1, "The board\nspoke | long."), new Remark(null, "Lunch."));

    @Test
    void areWrittenFromTheLedgerAndSent() {
        ConsortiumState state = written().state();
        MinutesVersion version = Minutes.of(state).of(FIRST).last().orElseThrow();
        assertThat(version.passages())
                .extracting(Passage::line)
                .containsExactly(
                        "Meeting | MT-1 | Spring",
                        "Meeting | Body | board",
                        "Meeting | Charter | Version 1",
                        "Meeting | Convened for | 1988-03-15T09:00:00Z, Austin",
                        "Notice | board.full.att | Sent on 1988-03-01",
                        "Notice | board.full.ibm | Sent on 1988-03-01",
                        "Notice | board.full.ti | Sent on 1988-03-01",
                        "Session | 1 | 1988-03-15T09:05:00Z to 1988-03-15T11:00:00Z. board.full.ibm presided.",
                        "Present | board.full.ti | ti, p-2 as alternate, remote, from 1988-03-15T09:06:00Z to 1988-03-15T11:00:00Z",
                        "Present | board.full.ibm | ibm, represented by board.full.ti, from 1988-03-15T09:07:00Z to"
                                + " 1988-03-15T11:00:00Z",
                        "Absent | board.full.att | att",
                        "Agenda | 1 | Budget",
                        "Remark | On item 1 | The board spoke | long.",
                        "Remark | On the meeting | Lunch.");
        assertThat(version.sent())
                .isEqualTo(new MinutesSent(
                        FIRST,
                        1,
                        new MinutesText(version.passages()).digest(),
                        14,
                        LocalDate.parse("1988-04-01"),
                        null));
    }

    @Test
    void tellWhatWasDecidedAndHow() {
        ConsortiumState state = Board.voting()
                .by("p-2", "ti")
                .done(new CastVote(new VotingId("V-1"), TI, Choice.ABSTAIN))
                .by("p-3", "att")
                .done(new DelegateVote(new VotingId("V-1"), new Proxy(ATT, TI, Fraction.ONE)))
                .by("olga", "sematech-office")
                .done(new CloseVoting(new VotingId("V-1")))
                .on("1988-03-17")
                .done(new CloseMeeting(FIRST, null))
                .done(new WriteMinutes(FIRST, List.of()))
                .state();
        assertThat(Minutes.of(state).of(FIRST).last().orElseThrow().passages())
                .extracting(Passage::line)
                .anyMatch(each -> each.startsWith("Vote | V-1 | On motion M-1, Plan it; under version 1"))
                .contains(
                        "Vote | V-1 | board.full.ti abstained",
                        "Vote | V-1 | board.full.att had board.full.ti vote for it")
                .filteredOn(each -> each.startsWith("Vote"))
                .hasSizeGreaterThan(3);
    }

    @Test
    void tellOfASecretVoteWithoutWhoVotedHow() {
        VotingId v1 = new VotingId("V-1");
        Given<ConsortiumState, ConsortiumEvent> open = opened().done(Board.PERSON)
                .done(Board.ADDED)
                .done(new OpenVoting(
                        new MotionId("M-1"),
                        null,
                        Procedure.MEETING,
                        null,
                        (organisation, _) -> organisation,
                        Voter.KEYS));
        Voter ibm = new Voter(open.state(), v1, IBM, Choice.YES);
        Given<ConsortiumState, ConsortiumEvent> taken = open.by("ibm", "ibm").done(ibm.take(open.state()));
        ConsortiumState state = taken.done(ibm.cast(taken.state()))
                .by("olga", "sematech-office")
                .done(new CloseVoting(v1, Voter.KEYS.seal(v1)))
                .on("1988-03-17")
                .done(new CloseMeeting(FIRST, null))
                .done(new WriteMinutes(FIRST, List.of()))
                .state();
        assertThat(Minutes.of(state).of(FIRST).last().orElseThrow().passages())
                .extracting(Passage::line)
                .contains(
                        "Vote | V-1 | Papers that weigh 1: 1 taken by 3 who may vote, 1 cast.",
                        "Vote | V-1 | Yes weighs 1 (1 seats), no 0 (0 seats), abstentions 0 (0 seats).")
                .noneMatch(each -> each.contains(" voted "));
    }

    @Test
    void areWrittenOnceAndOfAMeetingThatIsOverByWhoHasChargeOfIt() {
        written().when(new WriteMinutes(FIRST, List.of())).thenRefused("minutes-written");
        opened().when(new WriteMinutes(FIRST, List.of())).thenRefused("meeting-stage");
        closed().by("p-1", "ti").when(new WriteMinutes(FIRST, List.of())).thenRefused("not-presiding");
        closed().when(new WriteMinutes(FIRST, List.of(new Remark(2, "What?")))).thenRefused("invalid-field");
    }

    @Test
    void standByLapseOfTimeWhetherOrNotThatIsRecorded() {
        Given<ConsortiumState, ConsortiumEvent> last = written().on("1988-04-01");
        assertThat(standing(last, 1, "1988-04-01")).isEqualTo(MinutesStanding.SENT);
        assertThat(standing(last, 1, "1988-04-02")).isEqualTo(MinutesStanding.ACCEPTED);
        last.when(new LapseMinutes(FIRST)).thenRefused("minutes-pending");
        assertThat(Minutes.of(last.state()).lapsed(LocalDate.parse("1988-04-01")))
                .isEmpty();
        Given<ConsortiumState, ConsortiumEvent> next = written().on("1988-04-02");
        assertThat(Minutes.of(next.state()).lapsed(LocalDate.parse("1988-04-02")))
                .containsExactly(FIRST);
        next.by("p-1", "ti").when(objection(TI, 1)).thenRefused("minutes-accepted");
        Given<ConsortiumState, ConsortiumEvent> accepted = next.done(new LapseMinutes(FIRST));
        assertThat(Minutes.of(accepted.state()).lapsed(LocalDate.parse("1988-04-02")))
                .isEmpty();
        accepted.when(new LapseMinutes(FIRST)).thenRefused("minutes-pending");
        accepted.when(new CorrectMinutes(FIRST, 1, List.of(), "Late.")).thenRefused("minutes-accepted");
    }

    @Test
    void areNotedOnceAsOverdueWhereTheCharterSetsATime() {
        Given<ConsortiumState, ConsortiumEvent> open = Board.seated(Board.CIRCULATED)
                .on("1988-03-01")
                .by("olga", "sematech-office")
                .done(new ConveneMeeting(Board.BOARD, "Spring", Board.STARTS, Board.AUSTIN, List.of(Board.BUDGET)))
                .done(new ProveSending(FIRST, List.of(Board.IBM, TI, ATT), LocalDate.parse("1988-03-01"), null))
                .on("1988-03-16")
                .done(new OpenMeeting(FIRST, Board.at("09:05"), null));
        LocalDate due = LocalDate.parse("1988-03-26");
        assertThat(MinutesDeadlines.overdue(open.state(), due.plusDays(90))).isEmpty();
        Given<ConsortiumState, ConsortiumEvent> last =
                open.done(new CloseMeeting(FIRST, null)).on(due.toString());
        assertThat(MinutesDeadlines.overdue(last.state(), due)).isEmpty();
        last.when(new NoteOverdueMinutes(FIRST)).thenRefused("minutes-not-overdue");
        assertThat(MinutesDeadlines.overdue(
                        last.done(new WriteMinutes(FIRST, List.of())).state(), due.plusDays(1)))
                .isEmpty();
        Given<ConsortiumState, ConsortiumEvent> late = last.on("1988-03-27");
        assertThat(MinutesDeadlines.overdue(late.state(), due.plusDays(1))).containsExactly(FIRST);
        Given<ConsortiumState, ConsortiumEvent> noted =
                late.when(new NoteOverdueMinutes(FIRST)).then(new MinutesOverdue(FIRST, due));
        noted.when(new NoteOverdueMinutes(FIRST)).thenRefused("minutes-not-overdue");
        assertThat(MinutesDeadlines.overdue(noted.state(), due.plusDays(1))).isEmpty();
        noted.by("olga", "sematech-office").done(new WriteMinutes(FIRST, List.of()));
        assertThat(MinutesDeadlines.overdue(closed().state(), due.plusDays(90)))
                .as("no time is set")
                .isEmpty();
    }

    @Test
    void anObjectionKeepsThemFromStanding() {
        written().by("p-1", "att").when(objection(TI, 1)).thenRefused("not-on-the-seat");
        Given<ConsortiumState, ConsortiumEvent> objected =
                written().by("p-1", "ti").done(objection(TI, 1));
        assertThat(standing(objected, 1, "1988-04-02")).isEqualTo(MinutesStanding.OBJECTED);
        objected.when(objection(TI, 1)).thenRefused("already-objected");
        objected.on("1988-04-02").by("p-8", "att").when(objection(ATT, 1)).thenRefused("objection-late");
        objected.on("1988-04-02").when(new LapseMinutes(FIRST)).thenRefused("minutes-pending");
    }

    @Test
    void aCorrectionLeavesTheVersionBeforeAsItWas() {
        Given<ConsortiumState, ConsortiumEvent> corrected = written()
                .by("p-1", "ti")
                .done(objection(TI, 1))
                .by("olga", "sematech-office")
                .on("1988-04-05")
                .done(new CorrectMinutes(FIRST, 1, List.of(), "No lunch."));
        MeetingMinutes minutes = Minutes.of(corrected.state()).of(FIRST);
        assertThat(minutes.versions()).extracting(MinutesVersion::number).containsExactly(1, 2);
        assertThat(minutes.find(1).orElseThrow().passages()).hasSize(14);
        assertThat(minutes.find(2).orElseThrow().passages()).hasSize(12);
        assertThat(minutes.find(2).orElseThrow().sent().until()).isEqualTo("1988-04-20");
        assertThat(standing(corrected, 1, "1988-04-05")).isEqualTo(MinutesStanding.REPLACED);
        assertThat(standing(corrected, 2, "1988-04-05")).isEqualTo(MinutesStanding.SENT);
        corrected.when(new CorrectMinutes(FIRST, 1, List.of(), "No lunch.")).thenRefused("minutes-replaced");
    }

    @Test
    void standDespiteObjectionsOnceTheirTimeIsOver() {
        Given<ConsortiumState, ConsortiumEvent> objected =
                written().by("p-1", "ti").done(objection(TI, 1)).by("olga", "sematech-office");
        objected.when(new AcceptMinutes(FIRST, 1, "So found.")).thenRefused("minutes-unopposed");
        Given<ConsortiumState, ConsortiumEvent> accepted =
                objected.on("1988-04-02").done(new AcceptMinutes(FIRST, 1, "So found."));
        MinutesVersion version = Minutes.of(accepted.state()).of(FIRST).last().orElseThrow();
        assertThat(version.despite()).isEqualTo("So found.");
        assertThat(version.objections()).containsOnlyKeys(TI);
    }

    @Test
    void aLongTextGoesIntoSeveralEntries() {
        List<Remark> many = Stream.generate(() -> new Remark(null, "x".repeat(4000)))
                .limit(10)
                .toList();
        List<? extends ConsortiumEvent> events =
                closed().when(new WriteMinutes(FIRST, many)).events();
        assertThat(events.stream().filter(MinutesWritten.class::isInstance)).hasSizeGreaterThan(3);
        assertThat(Minutes.of(closed().happened(events).state())
                        .of(FIRST)
                        .last()
                        .orElseThrow()
                        .passages())
                .hasSize(22);
    }

    private static Given<ConsortiumState, ConsortiumEvent> closed() {
        return opened().done(new RecordArrival(FIRST, TI, Manner.REMOTE, Board.ALTERNATE, null, at("09:06")))
                .by("p-5", "ibm")
                .done(new RecordArrival(FIRST, IBM, Manner.BY_PROXY, null, TI, at("09:07")))
                .by("olga", "sematech-office")
                .on("1988-03-17")
                .done(new CloseMeeting(FIRST, at("11:00")));
    }

    private static Given<ConsortiumState, ConsortiumEvent> written() {
        return closed().done(new WriteMinutes(FIRST, REMARKS));
    }

    private static ObjectToMinutes objection(SeatId seat, int version) {
        return new ObjectToMinutes(FIRST, version, seat, "We had no lunch.");
    }

    private static MinutesStanding standing(Given<ConsortiumState, ConsortiumEvent> given, int version, String today) {
        MeetingMinutes minutes = Minutes.of(given.state()).of(FIRST);
        return minutes.standing(minutes.find(version).orElseThrow(), LocalDate.parse(today));
    }
}
