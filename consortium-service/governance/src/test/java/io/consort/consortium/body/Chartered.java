package io.consort.consortium.body;

import static io.consort.consortium.Histories.ASSOCIATE;
import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Histories;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.charter.Governance;
import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.consortium.membership.MembershipEvent.NoticeGiven;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyKind;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.Majority;
import io.consort.consortium.rule.MeetingRule;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.Quorum;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.SeatRule;
import io.consort.consortium.rule.SeatRuleId;
import io.consort.consortium.rule.Secrecy;
import io.consort.consortium.rule.Tie;
import io.consort.consortium.rule.Weighing;
import io.consort.consortium.separation.Constraint;
import io.consort.kernel.identity.PersonId;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assembly of all members, in which associates look on and proxies are given, and under it a board of one seat for each full
 * member, one seat of the funder, and two elected ones for at most two terms of a year.
 */
public final class Chartered {

    public static final BodyId ASSEMBLY = new BodyId("assembly");
    public static final BodyId BOARD = new BodyId("board");
    public static final SeatId IBM_SEAT = new SeatId("board.full.ibm");
    public static final SeatId FUNDER_SEAT = new SeatId("board.funder.1");
    public static final SeatId ELECTED_1 = new SeatId("board.elected.1");
    public static final SeatId ELECTED = new SeatId("board.elected.2");
    public static final SeatId IBM_VOTE = new SeatId("assembly.full.ibm");
    public static final SeatId TI_VOTE = new SeatId("assembly.full.ti");
    public static final LocalDate DAY = LocalDate.parse("1988-01-01");
    public static final PersonId SOMEONE = new PersonId("p-7");
    public static final PersonId ANOTHER = new PersonId("p-8");
    public static final ResolutionId RESOLUTION = new ResolutionId("R-1");

    public static final Charter CHARTER = charter(1, 2, List.of());

    /** The same, where elections and removals come about by resolution. */
    public static final Charter RESOLVED =
            charter(1, 2, List.of(motion("election", EffectKind.ELECTION), motion("removal", EffectKind.REMOVAL)));

    private Chartered() {}

    public static Charter charter(int version, int elected, List<MotionRule> motions) {
        return charter(version, elected, motions, List.of());
    }

    static Charter charter(int version, int elected, List<MotionRule> motions, List<Constraint> constraints) {
        return new Charter(
                version,
                OFFICE,
                Histories.CHARTER.currency(),
                12,
                Histories.CHARTER.classes(),
                new Governance(
                        List.of(
                                body(
                                        ASSEMBLY,
                                        null,
                                        List.of(
                                                sort("full", 1, new Filling.ByRight(FULL), 0, 0, 1, true),
                                                sort("watch", 1, new Filling.ByRight(ASSOCIATE), 0, 0, 0, false)),
                                        new ProxyRule(2, true)),
                                body(
                                        BOARD,
                                        ASSEMBLY,
                                        List.of(
                                                sort("full", 1, new Filling.ByRight(FULL), 0, 0, 1, true),
                                                sort(
                                                        "funder",
                                                        1,
                                                        new Filling.ByAppointment(organisation("darpa")),
                                                        0,
                                                        0,
                                                        0,
                                                        true),
                                                sort(
                                                        "elected",
                                                        elected,
                                                        new Filling.ByElection(BOARD),
                                                        12,
                                                        2,
                                                        1,
                                                        true)),
                                        ProxyRule.NONE)),
                        motions,
                        constraints),
                null,
                null);
    }

    public static Given<ConsortiumState, ConsortiumEvent> under(Charter charter) {
        return Histories.nothing()
                .on("1987-08-07")
                .happened(new ConsortiumCreated(SEMATECH, Histories.FOUNDATION), new CharterAdopted(charter));
    }

    public static Given<ConsortiumState, ConsortiumEvent> created() {
        return under(CHARTER);
    }

    public static SeatTaken taken(
            SeatId seat, String organisation, PersonId holder, String from, @Nullable String until) {
        return new SeatTaken(seat, organisation(organisation), holder, period(from, until), null);
    }

    public static Period period(String from, @Nullable String until) {
        return new Period(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    /** An organisation leaves on the last day of January 1990. */
    public static NoticeGiven leaves(String id) {
        return new NoticeGiven(organisation(id), 1, LocalDate.parse("1989-01-31"), LocalDate.parse("1990-01-31"));
    }

    private static MotionRule motion(String id, EffectKind effect) {
        return new MotionRule(
                new MotionKindId(id),
                id,
                BOARD,
                effect,
                new DecisionRule(
                        new Weighing.Equal(),
                        null,
                        Quorum.NONE,
                        List.of(Majority.SIMPLE),
                        Tie.FALLS,
                        Secrecy.OPEN,
                        null,
                        null,
                        0,
                        0),
                null);
    }

    private static BodyRule body(BodyId id, @Nullable BodyId parent, List<SeatRule> seats, ProxyRule proxies) {
        BodyKind kind = parent == null ? BodyKind.ASSEMBLY : BodyKind.BOARD;
        return new BodyRule(id, id.value(), kind, parent, seats, proxies, MeetingRule.USUAL);
    }

    private static SeatRule sort(
            String id, int count, Filling filling, int termMonths, int terms, int alternates, boolean votes) {
        return new SeatRule(new SeatRuleId(id), id, count, filling, termMonths, terms, alternates, votes);
    }
}
