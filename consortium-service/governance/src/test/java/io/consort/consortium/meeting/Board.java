package io.consort.consortium.meeting;

import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.full;
import static io.consort.consortium.Histories.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Histories;
import io.consort.consortium.body.OfficeEvent.OfficeTaken;
import io.consort.consortium.body.Period;
import io.consort.consortium.body.SeatEvent.AlternateNamed;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.charter.Governance;
import io.consort.consortium.decision.OpenVoting;
import io.consort.consortium.decision.Procedure;
import io.consort.consortium.decision.Proposal;
import io.consort.consortium.decision.Question;
import io.consort.consortium.decision.TableMotion;
import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyKind;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.Majority;
import io.consort.consortium.rule.MeetingRule;
import io.consort.consortium.rule.Minority;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.Quorum;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.SeatRule;
import io.consort.consortium.rule.SeatRuleId;
import io.consort.consortium.rule.Secrecy;
import io.consort.consortium.rule.Threshold;
import io.consort.consortium.rule.Tie;
import io.consort.consortium.rule.Weighing;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A board with a seat for each of three members, two of which must be there; one may stand for one other. IBM presides. Its meeting
 * is convened on the first of March 1988 for the fifteenth.
 */
public final class Board {

    public static final BodyId BOARD = new BodyId("board");
    public static final SeatId IBM = new SeatId("board.full.ibm");
    public static final SeatId TI = new SeatId("board.full.ti");
    public static final SeatId ATT = new SeatId("board.full.att");
    public static final PersonId HOLDER = new PersonId("p-1");
    public static final PersonId ALTERNATE = new PersonId("p-2");
    public static final MeetingId FIRST = new MeetingId("MT-1");
    public static final Venue AUSTIN = new Venue("Austin", null);
    public static final Topic BUDGET = new Topic("Budget", List.of(), null);
    public static final Instant STARTS = Instant.parse("1988-03-15T09:00:00Z");
    public static final TableMotion PLAN = TableMotion.of(
            new MotionKindId("plan"), null, new Question("Plan it", "It is time.", new Proposal.Opinion()), _ -> true);
    public static final TableMotion PERSON = TableMotion.of(
            new MotionKindId("person"), null, new Question("Whom?", "Tell.", new Proposal.Opinion()), _ -> true);
    public static final AddAgendaItem ADDED =
            new AddAgendaItem(FIRST, new Topic("A motion", List.of(), new MotionId("M-1")), null, true);
    public static final MeetingRule RULE = new MeetingRule(14, 7, 15, new Minority.OfTotal(Fraction.of(1, 2)));

    public static final MeetingRule CIRCULATED = new MeetingRule(14, 7, 15, null, 10);

    private Board() {}

    /** The board with its members. */
    public static Given<ConsortiumState, ConsortiumEvent> seated() {
        return seated(RULE);
    }

    /** The board with its members, which meets so. */
    public static Given<ConsortiumState, ConsortiumEvent> seated(MeetingRule rule) {
        return Histories.nothing()
                .on("1987-08-07")
                .happened(new ConsortiumCreated(SEMATECH, Histories.FOUNDATION), new CharterAdopted(charter(rule)))
                .happened(full("ibm"))
                .happened(full("ti"))
                .happened(full("att"))
                .happened(
                        new SeatTaken(TI, organisation("ti"), HOLDER, from("1987-08-07"), null),
                        new AlternateNamed(TI, ALTERNATE, from("1987-08-07")),
                        new OfficeTaken(BOARD, Office.CHAIR, IBM, from("1987-08-07"), null));
    }

    /** Its meeting is convened. */
    public static Given<ConsortiumState, ConsortiumEvent> convened() {
        return seated().on("1988-03-01")
                .by("olga", "sematech-office")
                .done(new ConveneMeeting(BOARD, "Spring", STARTS, AUSTIN, List.of(BUDGET)));
    }

    /** Notice of it went to everyone in time. */
    public static Given<ConsortiumState, ConsortiumEvent> summoned() {
        return convened().done(new ProveSending(FIRST, List.of(IBM, TI, ATT), LocalDate.parse("1988-03-01"), null));
    }

    /** It was opened, and it is the day after. */
    public static Given<ConsortiumState, ConsortiumEvent> opened() {
        return summoned().on("1988-03-16").done(new OpenMeeting(FIRST, at("09:05"), null));
    }

    /** TI is there for IBM as well, and votes are taken on a plan. */
    public static Given<ConsortiumState, ConsortiumEvent> voting() {
        return opened().done(new RecordArrival(FIRST, TI, Manner.REMOTE, ALTERNATE, null, at("09:06")))
                .by("p-5", "ibm")
                .done(new RecordArrival(FIRST, IBM, Manner.BY_PROXY, null, TI, at("09:07")))
                .by("olga", "sematech-office")
                .done(PLAN)
                .done(ADDED)
                .done(new OpenVoting(
                        new MotionId("M-1"), null, Procedure.MEETING, null, (organisation, _) -> organisation));
    }

    /** A moment on the day of the meeting. */
    public static Instant at(String time) {
        return Instant.parse("1988-03-15T" + time + ":00Z");
    }

    private static Period from(String date) {
        return new Period(LocalDate.parse(date), null);
    }

    private static DecisionRule rule(Secrecy secrecy) {
        return new DecisionRule(
                new Weighing.Equal(),
                null,
                Quorum.ofSeats(Threshold.atLeast(Fraction.of(2, 3))),
                List.of(Majority.SIMPLE),
                Tie.FALLS,
                secrecy,
                null,
                null,
                0,
                0);
    }

    private static Charter charter(MeetingRule rule) {
        SeatRule seats = new SeatRule(new SeatRuleId("full"), "Member", 1, new Filling.ByRight(FULL), 0, 0, 1, true);
        return new Charter(
                1,
                OFFICE,
                Histories.CHARTER.currency(),
                12,
                Histories.CHARTER.classes(),
                new Governance(
                        List.of(new BodyRule(
                                BOARD, "Board", BodyKind.BOARD, null, List.of(seats), new ProxyRule(1, false), rule)),
                        List.of(
                                new MotionRule(
                                        new MotionKindId("plan"),
                                        "Plan",
                                        BOARD,
                                        EffectKind.NONE,
                                        rule(Secrecy.OPEN),
                                        null),
                                new MotionRule(
                                        new MotionKindId("person"),
                                        "Person",
                                        BOARD,
                                        EffectKind.NONE,
                                        rule(Secrecy.SECRET),
                                        null)),
                        List.of()),
                null,
                null);
    }
}
