package io.consort.consortium.body;

import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.meeting.Board.ATT;
import static io.consort.consortium.meeting.Board.AUSTIN;
import static io.consort.consortium.meeting.Board.BOARD;
import static io.consort.consortium.meeting.Board.BUDGET;
import static io.consort.consortium.meeting.Board.FIRST;
import static io.consort.consortium.meeting.Board.HOLDER;
import static io.consort.consortium.meeting.Board.IBM;
import static io.consort.consortium.meeting.Board.PLAN;
import static io.consort.consortium.meeting.Board.STARTS;
import static io.consort.consortium.meeting.Board.TI;
import static io.consort.consortium.meeting.Board.at;
import static io.consort.consortium.meeting.Board.opened;
import static io.consort.consortium.meeting.Board.seated;
import static io.consort.consortium.meeting.Board.summoned;
import static io.consort.consortium.meeting.Board.voting;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.OfficeEvent.OfficeTaken;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.decision.CastVote;
import io.consort.consortium.decision.CloseVoting;
import io.consort.consortium.decision.DeclareConflict;
import io.consort.consortium.decision.DelegateVote;
import io.consort.consortium.decision.Proposal;
import io.consort.consortium.decision.ProposeAmendment;
import io.consort.consortium.decision.Question;
import io.consort.consortium.decision.TableMotion;
import io.consort.consortium.decision.TakeBackDelegations;
import io.consort.consortium.meeting.AddAgendaItem;
import io.consort.consortium.meeting.AdjournMeeting;
import io.consort.consortium.meeting.CancelMeeting;
import io.consort.consortium.meeting.CloseMeeting;
import io.consort.consortium.meeting.ConveneMeeting;
import io.consort.consortium.meeting.DemandMeeting;
import io.consort.consortium.meeting.Manner;
import io.consort.consortium.meeting.OpenMeeting;
import io.consort.consortium.meeting.RecordArrival;
import io.consort.consortium.meeting.RecordDeparture;
import io.consort.consortium.meeting.WaiveSummons;
import io.consort.consortium.membership.MembershipEvent.MemberSuspended;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By what somebody acts for a seat, in an office, as who presides and for the secretariat, and that a suspension ends it. */
class ChargesTest {

    private static final ConveneMeeting CONVENE = new ConveneMeeting(BOARD, "Spring", STARTS, AUSTIN, List.of(BUDGET));
    private static final VotingId V1 = new VotingId("V-1");
    private static final LocalDate FROM = LocalDate.parse("1988-01-01");

    private static MemberSuspended suspended(String member) {
        return new MemberSuspended(organisation(member), 1, "It leaks.", FROM, LocalDate.parse("1989-01-01"), null);
    }

    private static Charges charges(Given<ConsortiumState, ConsortiumEvent> given) {
        return Charges.of(given.state(), new Context(given.now(), given.actor()));
    }

    @Test
    void saysByWhatSomebodyActs() {
        Given<ConsortiumState, ConsortiumEvent> given = seated();
        Seating ibm = Seats.require(given.state(), IBM, LocalDate.parse("1987-08-07"));
        assertThat(charges(given.by("p-5", "ibm")).requireSeat(IBM)).isEqualTo(new Charge.OfSeat(ibm));
        assertThat(charges(given.by("p-5", "ibm")).requireOfficer(BOARD))
                .isEqualTo(new Charge.OfOffice(BOARD, Office.CHAIR, ibm));
        assertThat(charges(given.by("olga", "sematech-office")).requirePresiding(BOARD))
                .isEqualTo(new Charge.OfSecretariat(OFFICE));
        assertThat(charges(given.by("p-1", "ti")).officer(BOARD)).isEmpty();
        assertThat(charges(given.by("p-1", "ti")).secretariat()).isEmpty();
        assertThat(charges(given.by("p-7", "ti")).isOn(BOARD, TI)).isFalse();
        assertThat(charges(given.by("p-1", "ti")).isOn(BOARD, TI)).isTrue();
    }

    @Test
    void whomAMeetingChoseToPresideIsInChargeWhileItLasts() {
        Given<ConsortiumState, ConsortiumEvent> chosen = summoned()
                .on("1988-03-16")
                .done(new OpenMeeting(FIRST, at("09:05"), TI))
                .by("p-1", "ti");
        Seating ti = Seats.require(chosen.state(), TI, LocalDate.parse("1988-03-16"));
        assertThat(charges(chosen).requirePresiding(BOARD)).isEqualTo(new Charge.OfPresider(BOARD, ti));
        assertThat(charges(chosen.by("olga", "sematech-office")
                                .done(new CloseMeeting(FIRST, null))
                                .by("p-1", "ti"))
                        .officer(BOARD))
                .isEmpty();
    }

    @Test
    void suspendedOfficersNeitherConveneNorOpenNorClose() {
        seated().on("1988-02-01")
                .happened(suspended("ibm"))
                .by("p-5", "ibm")
                .when(CONVENE)
                .thenRefused("member-suspended");
        seated().on("1988-02-01")
                .happened(suspended("ti"))
                .happened(new OfficeTaken(BOARD, Office.SECRETARY, TI, new Period(FROM, null), null))
                .by("p-1", "ti")
                .when(CONVENE)
                .thenRefused("member-suspended");
        seated().on("1988-02-01")
                .happened(suspended("ti"))
                .by("p-1", "ti")
                .when(CONVENE)
                .thenRefused("not-presiding");
        Given<ConsortiumState, ConsortiumEvent> convened =
                summoned().happened(suspended("ibm")).by("p-5", "ibm").on("1988-03-16");
        refused(convened, new OpenMeeting(FIRST, at("09:05"), null));
        refused(convened, new CancelMeeting(FIRST, "No."));
        Given<ConsortiumState, ConsortiumEvent> opened =
                opened().happened(suspended("ibm")).by("p-5", "ibm");
        refused(opened, new CloseMeeting(FIRST, null));
        refused(opened, new AdjournMeeting(FIRST, null, "Later.", null));
        opened.when(new RecordArrival(FIRST, ATT, Manner.IN_PERSON, new PersonId("p-9"), null, null))
                .thenRefused("not-on-the-seat");
        Given<ConsortiumState, ConsortiumEvent> voting =
                voting().happened(suspended("ibm")).by("p-5", "ibm");
        refused(voting, new CloseVoting(V1));
        opened.by("olga", "sematech-office").done(new CloseMeeting(FIRST, null));
        seated().on("1989-01-01").happened(suspended("ibm")).by("p-5", "ibm").done(CONVENE);
    }

    @Test
    void aSuspendedSeatPresidesOverNoMeeting() {
        Given<ConsortiumState, ConsortiumEvent> convened =
                summoned().happened(suspended("ibm")).on("1988-03-16");
        convened.when(new OpenMeeting(FIRST, at("09:05"), null)).thenRefused("nobody-presides");
        convened.when(new OpenMeeting(FIRST, at("09:05"), IBM)).thenRefused("nobody-presides");
        convened.happened(suspended("ti"))
                .when(new OpenMeeting(FIRST, at("09:05"), TI))
                .thenRefused("nobody-presides");
        convened.done(new OpenMeeting(FIRST, at("09:05"), TI));
    }

    @Test
    void aSuspendedMemberDoesNothingForItsSeats() {
        Given<ConsortiumState, ConsortiumEvent> suspended =
                voting().happened(suspended("ti")).by("p-1", "ti");
        refused(suspended, TableMotion.of(new MotionKindId("plan"), TI, question(), _ -> true));
        refused(
                seated().on("1988-02-01")
                        .by("olga", "sematech-office")
                        .done(PLAN)
                        .happened(suspended("ti"))
                        .by("p-1", "ti"),
                ProposeAmendment.of(new MotionId("M-1"), TI, question(), _ -> true));
        refused(suspended, new DemandMeeting(BOARD, TI, "Now", STARTS.plusSeconds(9_999_999), AUSTIN, List.of(BUDGET)));
        refused(suspended, new NameHolder(TI, HOLDER, LocalDate.parse("1988-04-01")));
        refused(suspended, new RecallHolder(TI, LocalDate.parse("1988-04-01")));
        refused(suspended, new WithdrawAlternate(TI, new PersonId("p-2"), LocalDate.parse("1988-04-01")));
        refused(suspended, new WithdrawProxy(TI, ATT, LocalDate.parse("1988-04-01")));
        refused(suspended, new GiveProxy(TI, ATT, Fraction.ONE, new Period(LocalDate.parse("1988-04-01"), null)));
        refused(suspended, new TakeBackDelegations(V1, TI));
        suspended.when(new CastVote(V1, TI, Choice.YES)).thenRefused("vote-lost");
        suspended.when(new DelegateVote(V1, new Proxy(TI, ATT, Fraction.ONE))).thenRefused("vote-lost");
        Given<ConsortiumState, ConsortiumEvent> convened =
                summoned().happened(suspended("ti")).by("p-1", "ti");
        refused(convened, new WaiveSummons(FIRST, TI));
        refused(convened, new AddAgendaItem(FIRST, BUDGET, TI, false));
        refused(opened().happened(suspended("ti")).by("p-1", "ti"), arrival());
    }

    @Test
    void aSuspendedMemberMayGiveUpWhatItHolds() {
        Given<ConsortiumState, ConsortiumEvent> suspended =
                voting().happened(suspended("ti")).by("p-1", "ti");
        suspended.done(new DeclareConflict(V1, TI, "We sell it."));
        suspended.done(new RecordDeparture(FIRST, TI, null));
        suspended.done(new Resign(TI, LocalDate.parse("1988-04-01")));
        seated().on("1988-02-01")
                .happened(suspended("ibm"))
                .by("p-5", "ibm")
                .done(new VacateOffice(BOARD, Office.CHAIR, LocalDate.parse("1988-02-01"), null));
    }

    @Test
    void whoIsNotSuspendedActs() {
        Given<ConsortiumState, ConsortiumEvent> given =
                opened().happened(suspended("att")).by("p-1", "ti");
        given.done(arrival());
        given.by("olga", "sematech-office").done(PLAN);
        seated().by("p-1", "ti").done(new NameHolder(TI, HOLDER, LocalDate.parse("1988-04-01")));
    }

    private static RecordArrival arrival() {
        return new RecordArrival(FIRST, TI, Manner.IN_PERSON, HOLDER, null, at("09:30"));
    }

    private static Question question() {
        return new Question("Shall we?", "It is time.", new Proposal.Opinion());
    }

    private static void refused(
            Given<ConsortiumState, ConsortiumEvent> given, Command<ConsortiumState, ConsortiumEvent> command) {
        assertThat(given.when(command).thenRefused("member-suspended").detail()).contains("is suspended on ");
    }
}
