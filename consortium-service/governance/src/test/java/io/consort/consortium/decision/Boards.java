package io.consort.consortium.decision;

import static io.consort.consortium.Histories.ASSOCIATE;
import static io.consort.consortium.Histories.FOUNDED;
import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.full;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Histories;
import io.consort.consortium.body.OfficeEvent.OfficeTaken;
import io.consort.consortium.body.Period;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.charter.Governance;
import io.consort.consortium.count.Choice;
import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.consortium.meeting.MeetingEvent.MeetingConvened;
import io.consort.consortium.meeting.MeetingEvent.MeetingOpened;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.Topic;
import io.consort.consortium.meeting.Venue;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.organisation.Affiliations;
import io.consort.consortium.rule.Base;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyKind;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.Cap;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.Extension;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.Majority;
import io.consort.consortium.rule.MeetingRule;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.Quorum;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.SeatRule;
import io.consort.consortium.rule.SeatRuleId;
import io.consort.consortium.rule.Secrecy;
import io.consort.consortium.rule.Threshold;
import io.consort.consortium.rule.Tie;
import io.consort.consortium.rule.Veto;
import io.consort.consortium.rule.VotingId;
import io.consort.consortium.rule.Weighing;
import io.consort.consortium.separation.Constraint;
import io.consort.consortium.separation.ConstraintId;
import io.consort.consortium.separation.Span;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A board with one seat for each full member, ibm in the chair, and kinds of motion for every rule there is. The office has a seat as well. Each member's person
 * is named after it.
 */
public final class Boards {

    public static final BodyId BOARD = new BodyId("board");
    public static final MotionId M1 = new MotionId("M-1");
    public static final VotingId V1 = new VotingId("V-1");
    public static final ResolutionId R1 = new ResolutionId("R-1");
    static final MeetingId SITTING = new MeetingId("MT-1");
    static final Instant NOON = Instant.parse("1987-08-07T12:00:00Z");
    public static final OrganisationDirectory EVERYBODY = organisation -> true;
    public static final Affiliations ALONE = (organisation, on) -> organisation;
    public static final Constraint OWN = new Constraint.Aside(
            new ConstraintId("own"), "Nobody is a judge in their own cause.", List.of(kind("expulsion")), Span.GROUP);
    static final Quorum HALF = Quorum.ofSeats(Threshold.atLeast(Fraction.of(1, 2)));
    static final Majority TWO_THIRDS = Majority.qualified(Fraction.of(2, 3), Base.CAST);

    private Boards() {}

    public static MotionKindId kind(String id) {
        return new MotionKindId(id);
    }

    public static SeatId seat(String member) {
        return new SeatId("board.full." + member);
    }

    public static DecisionRule meeting(Majority... majorities) {
        return new DecisionRule(
                new Weighing.Equal(),
                null,
                HALF,
                List.of(majorities),
                Tie.CHAIR_DECIDES,
                Secrecy.OPEN,
                null,
                null,
                0,
                0);
    }

    static DecisionRule weighed(Weighing weighing, @Nullable Cap cap) {
        return new DecisionRule(
                weighing, cap, HALF, List.of(Majority.SIMPLE), Tie.FALLS, Secrecy.OPEN, null, null, 0, 0);
    }

    private static DecisionRule written(Majority... majorities) {
        return new DecisionRule(
                new Weighing.Equal(),
                null,
                HALF,
                List.of(majorities),
                Tie.FALLS,
                Secrecy.OPEN,
                new Veto(15, 1),
                new Extension(24, 48, 1),
                10,
                5);
    }

    static DecisionRule secret() {
        return new DecisionRule(
                new Weighing.Equal(),
                null,
                Quorum.NONE,
                List.of(Majority.SIMPLE),
                Tie.FALLS,
                Secrecy.SECRET,
                null,
                null,
                0,
                0);
    }

    private static DecisionRule secretInWriting() {
        return new DecisionRule(
                new Weighing.Equal(),
                null,
                HALF,
                List.of(Majority.SIMPLE),
                Tie.FALLS,
                Secrecy.SECRET,
                new Veto(15, 1),
                new Extension(24, 48, 1),
                10,
                0);
    }

    static DecisionRule capped(Secrecy secrecy) {
        return new DecisionRule(
                new Weighing.Equal(),
                new Cap.OfWeight(Fraction.of(3, 2)),
                HALF,
                List.of(TWO_THIRDS, Majority.SIMPLE),
                Tie.FALLS,
                secrecy,
                null,
                null,
                0,
                0);
    }

    private static DecisionRule locked() {
        return new DecisionRule(
                new Weighing.Equal(), null, HALF, List.of(Majority.SIMPLE), Tie.FALLS, Secrecy.OPEN, null, null, 0, 10);
    }

    private static DecisionRule extended() {
        return new DecisionRule(
                new Weighing.Equal(),
                null,
                HALF,
                List.of(Majority.SIMPLE),
                Tie.FALLS,
                Secrecy.OPEN,
                null,
                new Extension(1, 48, 1),
                0,
                0);
    }

    private static MotionRule motion(
            String id, EffectKind effect, @Nullable DecisionRule meeting, @Nullable DecisionRule written) {
        return new MotionRule(kind(id), id, BOARD, effect, meeting, written);
    }

    public static Charter charter(ProxyRule proxies) {
        return new Charter(
                1,
                OFFICE,
                Histories.CHARTER.currency(),
                12,
                Histories.CHARTER.classes(),
                new Governance(
                        List.of(new BodyRule(
                                BOARD,
                                "Board",
                                BodyKind.BOARD,
                                null,
                                List.of(
                                        sort("full", new Filling.ByRight(FULL)),
                                        sort("associate", new Filling.ByRight(ASSOCIATE)),
                                        sort("elected", new Filling.ByElection(BOARD)),
                                        sort("sent", new Filling.ByAppointment(OFFICE))),
                                proxies,
                                MeetingRule.USUAL)),
                        List.of(
                                motion("opinion", EffectKind.NONE, meeting(Majority.SIMPLE), written(TWO_THIRDS)),
                                motion("consent", EffectKind.NONE, null, written()),
                                motion("late", EffectKind.NONE, extended(), null),
                                motion("admission", EffectKind.ADMISSION, meeting(Majority.SIMPLE), null),
                                motion("election", EffectKind.ELECTION, meeting(Majority.SIMPLE), null),
                                motion("expulsion", EffectKind.EXPULSION, meeting(TWO_THIRDS), null),
                                motion("end", EffectKind.WINDING_UP, meeting(TWO_THIRDS), null),
                                motion("dissolution", EffectKind.DISSOLUTION, meeting(TWO_THIRDS), null),
                                motion("suspension", EffectKind.SUSPENSION, meeting(TWO_THIRDS), null),
                                motion("scheme", EffectKind.SCHEME, meeting(Majority.SIMPLE), null),
                                motion("locked", EffectKind.NONE, locked(), null),
                                motion("secret", EffectKind.NONE, secret(), secretInWriting()),
                                motion("secret-capped", EffectKind.NONE, capped(Secrecy.SECRET), null),
                                motion("open-capped", EffectKind.NONE, capped(Secrecy.OPEN), null),
                                motion(
                                        "by-dues",
                                        EffectKind.NONE,
                                        weighed(new Weighing.ByContribution(), new Cap.OfTotal(Fraction.of(1, 2))),
                                        null),
                                motion(
                                        "by-class",
                                        EffectKind.NONE,
                                        weighed(
                                                new Weighing.ByClass(
                                                        List.of(new Weighing.ClassWeight(FULL, Fraction.of(3, 1)))),
                                                null),
                                        null)),
                        List.of(OWN)),
                null,
                null);
    }

    private static SeatRule sort(String id, Filling filling) {
        return new SeatRule(new SeatRuleId(id), id, 1, filling, 0, 0, 0, true);
    }

    /** A meeting of the board on its first day, on as many motions as an agenda holds. */
    static MeetingConvened convened(MeetingId meeting) {
        List<Topic> topics = IntStream.rangeClosed(1, 100)
                .mapToObj(each -> new Topic("Motion " + each, List.of(), new MotionId("M-" + each)))
                .toList();
        return new MeetingConvened(
                meeting, BOARD, "The board", 1, MeetingRule.USUAL, NOON, new Venue("Austin", null), topics);
    }

    /** What has happened before: the members are there, ibm presides, and the board sits. */
    public static List<ConsortiumEvent> history(ProxyRule proxies, String... members) {
        List<ConsortiumEvent> events = new ArrayList<>();
        events.add(new ConsortiumCreated(SEMATECH, Histories.FOUNDATION));
        events.add(new CharterAdopted(charter(proxies)));
        for (String member : members) {
            events.addAll(full(member));
        }
        events.add(new SeatTaken(
                new SeatId("board.sent.1"), OFFICE, new PersonId("olga"), new Period(FOUNDED, null), null));
        events.add(new OfficeTaken(BOARD, Office.CHAIR, seat("ibm"), new Period(FOUNDED, null), null));
        events.add(convened(SITTING));
        events.add(new MeetingOpened(SITTING, NOON, seat("ibm"), false));
        return events;
    }

    static Given<ConsortiumState, ConsortiumEvent> board(String... members) {
        return Histories.nothing()
                .happened(history(new ProxyRule(2, true), members))
                .on("2026-01-01")
                .by("ibm", "ibm");
    }

    public static Question question(Proposal proposal) {
        return new Question("Shall it be so?", "It is time.", proposal);
    }

    static TableMotion table(String kind, Proposal proposal) {
        return TableMotion.of(kind(kind), seat("ibm"), question(proposal), EVERYBODY);
    }

    static OpenVoting open(Procedure procedure, @Nullable String ends) {
        return new OpenVoting(M1, null, procedure, ends == null ? null : Instant.parse(ends), ALONE);
    }

    /** A motion is tabled and voted on in a meeting. */
    static Given<ConsortiumState, ConsortiumEvent> voting(
            Given<ConsortiumState, ConsortiumEvent> given, String kind, Proposal proposal) {
        return given.done(table(kind, proposal)).done(open(Procedure.MEETING, null));
    }

    /** {@code "ibm+ ti- amd0"}: each votes for its own seat; ibm goes on. */
    static Given<ConsortiumState, ConsortiumEvent> cast(Given<ConsortiumState, ConsortiumEvent> given, String votes) {
        Given<ConsortiumState, ConsortiumEvent> after = given;
        for (String vote : votes.split(" ")) {
            String member = vote.substring(0, vote.length() - 1);
            Choice choice = switch (vote.charAt(vote.length() - 1)) {
                case '+' -> Choice.YES;
                case '-' -> Choice.NO;
                default -> Choice.ABSTAIN;
            };
            after = after.by(member, member).done(new CastVote(V1, seat(member), choice));
        }
        return after.by("ibm", "ibm");
    }
}
