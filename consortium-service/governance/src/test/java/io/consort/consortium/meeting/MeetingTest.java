package io.consort.consortium.meeting;

import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.meeting.Board.ALTERNATE;
import static io.consort.consortium.meeting.Board.ATT;
import static io.consort.consortium.meeting.Board.AUSTIN;
import static io.consort.consortium.meeting.Board.BOARD;
import static io.consort.consortium.meeting.Board.BUDGET;
import static io.consort.consortium.meeting.Board.FIRST;
import static io.consort.consortium.meeting.Board.HOLDER;
import static io.consort.consortium.meeting.Board.IBM;
import static io.consort.consortium.meeting.Board.RULE;
import static io.consort.consortium.meeting.Board.STARTS;
import static io.consort.consortium.meeting.Board.TI;
import static io.consort.consortium.meeting.Board.at;
import static io.consort.consortium.meeting.Board.convened;
import static io.consort.consortium.meeting.Board.opened;
import static io.consort.consortium.meeting.Board.seated;
import static io.consort.consortium.meeting.Board.summoned;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Period;
import io.consort.consortium.body.SeatEvent.ProxyGiven;
import io.consort.consortium.body.Sitter;
import io.consort.consortium.meeting.MeetingEvent.AgendaItemAdded;
import io.consort.consortium.meeting.MeetingEvent.GuestAdmitted;
import io.consort.consortium.meeting.MeetingEvent.MeetingClosed;
import io.consort.consortium.meeting.MeetingEvent.MeetingConvened;
import io.consort.consortium.meeting.MeetingEvent.MeetingOpened;
import io.consort.consortium.meeting.MeetingEvent.SeatArrived;
import io.consort.consortium.meeting.MeetingEvent.SeatLeft;
import io.consort.consortium.meeting.MeetingEvent.SummonsSent;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final ConveneMeeting CONVENE = new ConveneMeeting(BOARD, "Spring", STARTS, AUSTIN, List.of(BUDGET));
    private static final String DIGEST = "ab".repeat(32);

    @Test
    void isConvenedByWhoHasChargeOfTheBody() {
        seated().by("p-5", "ibm")
                .when(CONVENE)
                .then(new MeetingConvened(FIRST, BOARD, "Spring", 1, RULE, STARTS, AUSTIN, List.of(BUDGET)));
        seated().by("olga", "sematech-office").when(CONVENE).events();
        seated().by("p-1", "ti").when(CONVENE).thenRefused("not-presiding");
        seated().by("olga", "sematech-office")
                .when(new ConveneMeeting(new BodyId("senate"), "Spring", STARTS, AUSTIN, List.of()))
                .thenRefused("body-unknown");
    }

    @Test
    void opensOnceEverySeatWasSummonedInTimeOrDoesWithout() {
        Given<ConsortiumState, ConsortiumEvent> late = convened()
                .done(sent("1988-03-01", IBM, TI))
                .on("1988-03-02")
                .done(sent("1988-03-02", ATT))
                .on("1988-03-16");
        assertThat(late.when(new OpenMeeting(FIRST, at("09:05"), null))
                        .thenRefused("notice-not-in-time")
                        .detail())
                .contains("by 1988-03-01")
                .endsWith("do without: board.full.att.");
        late.by("p-1", "ti").when(new WaiveSummons(FIRST, ATT)).thenRefused("not-on-the-seat");
        late.by("someone", "att")
                .done(new WaiveSummons(FIRST, ATT))
                .by("olga", "sematech-office")
                .when(new OpenMeeting(FIRST, at("09:05"), null))
                .then(new MeetingOpened(FIRST, at("09:05"), IBM, false));
    }

    @Test
    void aDayThatHasPassedNeedsAProof() {
        Given<ConsortiumState, ConsortiumEvent> later = convened().on("1988-03-05");
        later.when(sent("1988-03-01", IBM)).thenRefused("sending-unproven");
        later.when(new ProveSending(FIRST, List.of(IBM), LocalDate.parse("1988-03-01"), DIGEST))
                .then(new SummonsSent(FIRST, List.of(IBM), LocalDate.parse("1988-03-01"), DIGEST));
        later.when(sent("1988-03-06", IBM)).thenRefused("sending-in-future");
        later.when(sent("1988-03-05", new SeatId("board.full.hp"))).thenRefused("no-seat-of-the-body");
    }

    /** The first proven sending counts; a reminder does not put the seat out of time. */
    @Test
    void aReminderTakesNothingFromTheFirstNotice() {
        Meeting reminded = meeting(summoned().on("1988-03-10").done(sent("1988-03-10", ATT)));
        assertThat(reminded.summons().sentTo(ATT)).isEqualTo("1988-03-01");
    }

    @Test
    void noticeOfAnotherTimeIsSentAnew() {
        Instant later = Instant.parse("1988-03-20T09:00:00Z");
        Given<ConsortiumState, ConsortiumEvent> postponed = summoned()
                .done(new PostponeMeeting(FIRST, later, AUSTIN, "The report is late."))
                .on("1988-03-21");
        assertThat(meeting(postponed).starts()).isEqualTo(later);
        postponed.when(new OpenMeeting(FIRST, later, null)).thenRefused("notice-not-in-time");
        summoned()
                .when(new PostponeMeeting(FIRST, STARTS, AUSTIN, "The report is late."))
                .thenRefused("meeting-unmoved");
    }

    @Test
    void isNotOpenedBeforeItsTimeNorAheadOfTime() {
        summoned()
                .on("1988-03-16")
                .when(new OpenMeeting(FIRST, at("08:59"), null))
                .thenRefused("moment-out-of-order");
        summoned()
                .on("1988-03-15")
                .when(new OpenMeeting(FIRST, at("09:00"), null))
                .thenRefused("moment-ahead");
        opened().when(new OpenMeeting(FIRST, at("09:06"), null)).thenRefused("meeting-stage");
        opened().by("p-1", "ti").when(new CloseMeeting(FIRST, null)).thenRefused("not-presiding");
    }

    @Test
    void aBodySitsInOneMeetingAtATime() {
        Given<ConsortiumState, ConsortiumEvent> second = opened().done(
                        new ConveneMeeting(BOARD, "Another", at("10:00"), AUSTIN, List.of()))
                .done(new ProveSending(
                        new MeetingId("MT-2"), List.of(IBM, TI, ATT), LocalDate.parse("1988-03-01"), DIGEST));
        second.when(new OpenMeeting(new MeetingId("MT-2"), at("10:00"), null)).thenRefused("body-in-session");
        second.done(new CloseMeeting(FIRST, at("10:00")))
                .when(new OpenMeeting(new MeetingId("MT-2"), at("10:00"), null))
                .events();
    }

    @Test
    void whoeverWasChosenToPresideHasChargeOfTheMeeting() {
        Given<ConsortiumState, ConsortiumEvent> chosen =
                summoned().on("1988-03-16").done(new OpenMeeting(FIRST, at("09:05"), TI));
        assertThat(meeting(chosen).course().session().orElseThrow().elected()).isTrue();
        chosen.by("p-1", "ti").when(new CloseMeeting(FIRST, at("11:00"))).then(new MeetingClosed(FIRST, at("11:00")));
        chosen.by("p-1", "ti")
                .done(new CloseMeeting(FIRST, at("11:00")))
                .when(CONVENE)
                .thenRefused("not-presiding");
    }

    @Test
    void theAgendaIsOpenForSeatsUntilTheCharterSays() {
        Topic site = new Topic("Site", List.of(new Document("Map", DIGEST)), null);
        Given<ConsortiumState, ConsortiumEvent> last =
                convened().on("1988-03-08").by("p-1", "ti");
        last.when(new AddAgendaItem(FIRST, site, TI, false)).then(new AgendaItemAdded(FIRST, 2, site, TI, false));
        last.when(new AddAgendaItem(FIRST, site, IBM, false)).thenRefused("not-on-the-seat");
        last.when(new AddAgendaItem(FIRST, site, null, false)).thenRefused("not-presiding");
        last.on("1988-03-09").when(new AddAgendaItem(FIRST, site, TI, false)).thenRefused("agenda-closed");
        opened().when(new AddAgendaItem(FIRST, site, null, false)).thenRefused("agenda-closed");
        opened().when(new AddAgendaItem(FIRST, site, null, true)).then(new AgendaItemAdded(FIRST, 2, site, null, true));
    }

    @Test
    void anItemNamesAMotionThatTheBodyIsAsked() {
        Topic unknown = new Topic("Plan", List.of(), new MotionId("M-1"));
        seated().by("olga", "sematech-office")
                .when(new ConveneMeeting(BOARD, "Spring", STARTS, AUSTIN, List.of(unknown)))
                .thenRefused("motion-of-another-body");
        convened().when(new AddAgendaItem(FIRST, unknown, null, false)).thenRefused("motion-of-another-body");
        convened()
                .done(Board.PLAN)
                .when(new AddAgendaItem(FIRST, unknown, null, false))
                .events();
    }

    @Test
    void isNeitherClosedNorAdjournedWhileVotesAreTaken() {
        Given<ConsortiumState, ConsortiumEvent> voting = Board.voting();
        voting.when(new CloseMeeting(FIRST, null)).thenRefused("vote-open");
        voting.when(new AdjournMeeting(FIRST, null, "Lunch.", null)).thenRefused("vote-open");
    }

    @Test
    void anItemIsWithdrawnByWhoeverAskedForIt() {
        convened()
                .by("p-1", "ti")
                .when(new WithdrawAgendaItem(FIRST, 1, "Late."))
                .thenRefused("not-presiding");
        Given<ConsortiumState, ConsortiumEvent> withdrawn = convened().done(new WithdrawAgendaItem(FIRST, 1, "Late."));
        assertThat(meeting(withdrawn).agenda().find(1).orElseThrow().stands()).isFalse();
        withdrawn.when(new WithdrawAgendaItem(FIRST, 1, "Late.")).thenRefused("item-withdrawn");
        withdrawn.when(new WithdrawAgendaItem(FIRST, 2, "Late.")).thenRefused("not-found");
    }

    @Test
    void aSeatIsThereByItsHolderItsAlternateOrAnotherSeat() {
        Given<ConsortiumState, ConsortiumEvent> given = opened();
        given.by("p-2", "ti")
                .when(arrival(TI, Manner.REMOTE, null, "09:10"))
                .then(new SeatArrived(
                        FIRST, TI, organisation("ti"), ALTERNATE, Manner.REMOTE, true, null, at("09:10")));
        given.when(arrival(TI, Manner.IN_PERSON, HOLDER, "09:10"))
                .then(new SeatArrived(
                        FIRST, TI, organisation("ti"), HOLDER, Manner.IN_PERSON, false, null, at("09:10")));
        given.when(arrival(TI, Manner.IN_PERSON, null, "09:10")).thenRefused("invalid-field");
        given.when(arrival(TI, Manner.IN_PERSON, new PersonId("p-9"), "09:10")).thenRefused("not-of-the-seat");
        given.by("p-9", "ti")
                .when(arrival(TI, Manner.IN_PERSON, HOLDER, "09:10"))
                .thenRefused("not-on-the-seat");
        given.when(arrival(TI, Manner.IN_PERSON, HOLDER, "09:04")).thenRefused("moment-out-of-order");
        given.done(arrival(TI, Manner.IN_PERSON, HOLDER, "09:10"))
                .when(arrival(TI, Manner.IN_PERSON, HOLDER, "09:20"))
                .thenRefused("already-there");
        given.when(arrival(new SeatId("board.full.hp"), Manner.IN_PERSON, HOLDER, "09:10"))
                .thenRefused("no-seat-of-the-body");
    }

    @Test
    void aSeatStandsForAsManyOthersAsTheCharterAllowsWhileItIsThere() {
        Given<ConsortiumState, ConsortiumEvent> given = opened();
        given.when(proxy(ATT, IBM, "09:10")).thenRefused("proxy-absent");
        Given<ConsortiumState, ConsortiumEvent> absent = given.by("anyone", "att");
        absent.when(proxy(ATT, IBM, "09:10")).thenRefused("proxy-absent");
        Given<ConsortiumState, ConsortiumEvent> there = given.done(
                        arrival(IBM, Manner.IN_PERSON, new PersonId("p-5"), "09:06"))
                .by("anyone", "att")
                .done(proxy(ATT, IBM, "09:10"))
                .by("olga", "sematech-office");
        there.by("p-1", "ti").when(proxy(TI, IBM, "09:11")).thenRefused("proxies-exceeded");
        assertThat(seats(there, "09:09")).containsExactly(IBM);
        assertThat(seats(there, "09:10")).containsExactly(ATT, IBM);
        there.when(new RecordDeparture(FIRST, IBM, at("09:08"))).thenRefused("moment-out-of-order");
        there.when(new RecordDeparture(FIRST, IBM, at("09:30")))
                .then(new SeatLeft(FIRST, IBM, at("09:30")), new SeatLeft(FIRST, ATT, at("09:30")));
        there.when(new RecordDeparture(FIRST, TI, at("09:30"))).thenRefused("not-there");
    }

    @Test
    void aQuorumIsThereOrNotAtAMoment() {
        Given<ConsortiumState, ConsortiumEvent> given = opened().done(
                        arrival(IBM, Manner.IN_PERSON, new PersonId("p-5"), "09:06"))
                .done(arrival(TI, Manner.IN_PERSON, HOLDER, "09:20"))
                .done(new RecordDeparture(FIRST, IBM, at("09:40")));
        assertThat(quorum(given, "09:19")).isFalse();
        assertThat(quorum(given, "09:20")).isTrue();
        assertThat(quorum(given, "09:40")).isFalse();
    }

    @Test
    void nobodyIsThereWhileItIsAdjourned() {
        Given<ConsortiumState, ConsortiumEvent> adjourned = opened().done(
                        arrival(IBM, Manner.IN_PERSON, new PersonId("p-5"), "09:06"))
                .done(new AdjournMeeting(FIRST, at("09:30"), "Too few are there.", at("14:00")));
        assertThat(seats(adjourned, "09:29")).containsExactly(IBM);
        assertThat(seats(adjourned, "09:30")).isEmpty();
        adjourned
                .when(arrival(IBM, Manner.IN_PERSON, new PersonId("p-5"), "09:40"))
                .thenRefused("meeting-stage");
        adjourned.when(new ContinueMeeting(FIRST, at("09:29"), null)).thenRefused("moment-out-of-order");
        Given<ConsortiumState, ConsortiumEvent> again = adjourned
                .done(new ContinueMeeting(FIRST, at("14:00"), null))
                .done(arrival(TI, Manner.IN_PERSON, HOLDER, "14:01"));
        assertThat(seats(again, "14:01")).containsExactly(TI);
        assertThat(meeting(again.done(new CloseMeeting(FIRST, at("15:00")))).stage())
                .isEqualTo(MeetingStage.CLOSED);
    }

    @Test
    void guestsLookOn() {
        opened().when(AdmitGuest.of(FIRST, organisation("darpa"), HOLDER, at("09:10"), _ -> true))
                .then(new GuestAdmitted(FIRST, organisation("darpa"), HOLDER, at("09:10")));
        opened().by("p-1", "ti")
                .when(AdmitGuest.of(FIRST, organisation("darpa"), HOLDER, null, _ -> true))
                .thenRefused("not-presiding");
    }

    /** Who has charge of the meeting notes what was given, and gives nothing for others. */
    @Test
    void aSeatIsThereByAProxyThatItGave() {
        Given<ConsortiumState, ConsortiumEvent> given =
                opened().done(arrival(IBM, Manner.IN_PERSON, new PersonId("p-5"), "09:06"));
        assertThat(given.when(proxy(ATT, IBM, "09:10"))
                        .thenRefused("proxy-not-given")
                        .detail())
                .contains("board.full.att has not given seat board.full.ibm its whole vote for 1988-03-15");
        given.happened(given("1/2")).when(proxy(ATT, IBM, "09:10")).thenRefused("proxy-not-given");
        given.happened(given("1")).when(proxy(ATT, TI, "09:10")).thenRefused("proxy-absent");
        given.happened(given("1"))
                .when(proxy(ATT, IBM, "09:10"))
                .then(new SeatArrived(FIRST, ATT, organisation("att"), null, Manner.BY_PROXY, false, IBM, at("09:10")));
        given.by("anyone", "att").done(proxy(ATT, IBM, "09:10"));
    }

    private static ProxyGiven given(String part) {
        return new ProxyGiven(
                ATT,
                new Sitter(organisation("att"), null),
                IBM,
                new Sitter(organisation("ibm"), null),
                Fraction.parse(part),
                new Period(LocalDate.parse("1988-01-01"), null));
    }

    @Test
    void attendanceCountsEachMeetingOnce() {
        ConsortiumState state = opened().done(arrival(IBM, Manner.IN_PERSON, new PersonId("p-5"), "09:06"))
                .done(new RecordDeparture(FIRST, IBM, at("09:40")))
                .done(arrival(IBM, Manner.REMOTE, new PersonId("p-5"), "09:50"))
                .done(arrival(TI, Manner.IN_PERSON, ALTERNATE, "09:20"))
                .state();
        assertThat(AttendanceSum.of(AttendanceRow.of(state)))
                .containsExactlyInAnyOrder(
                        new AttendanceSum(BOARD, IBM, 1, 1, 0, 0, 0, 0),
                        new AttendanceSum(BOARD, TI, 1, 0, 0, 1, 0, 0),
                        new AttendanceSum(BOARD, ATT, 1, 0, 0, 0, 0, 1));
        assertThat(AttendanceRow.of(state)).hasSize(4);
    }

    @Test
    void whatIsCancelledIsNotHeld() {
        Given<ConsortiumState, ConsortiumEvent> cancelled =
                summoned().done(new CancelMeeting(FIRST, "Nothing to decide."));
        cancelled.on("1988-03-16").when(new OpenMeeting(FIRST, null, null)).thenRefused("meeting-stage");
        assertThat(AttendanceRow.of(cancelled.state())).isEmpty();
    }

    private static ProveSending sent(String on, SeatId... seats) {
        return new ProveSending(FIRST, List.of(seats), LocalDate.parse(on), null);
    }

    private static RecordArrival arrival(SeatId seat, Manner manner, @Nullable PersonId person, String time) {
        return new RecordArrival(FIRST, seat, manner, person, null, at(time));
    }

    private static RecordArrival proxy(SeatId seat, SeatId by, String time) {
        return new RecordArrival(FIRST, seat, Manner.BY_PROXY, null, by, at(time));
    }

    private static Meeting meeting(Given<ConsortiumState, ConsortiumEvent> given) {
        return Meetings.of(given.state()).require(FIRST);
    }

    private static Iterable<SeatId> seats(Given<ConsortiumState, ConsortiumEvent> given, String time) {
        return Meetings.of(given.state()).presence(FIRST, at(time));
    }

    private static boolean quorum(Given<ConsortiumState, ConsortiumEvent> given, String time) {
        return QuorumNow.of(given.state(), meeting(given), at(time))
                .kinds()
                .getFirst()
                .met();
    }
}
