package io.consort.consortium.decision;

import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.decision.Boards.M1;
import static io.consort.consortium.decision.Boards.NOON;
import static io.consort.consortium.decision.Boards.R1;
import static io.consort.consortium.decision.Boards.SITTING;
import static io.consort.consortium.decision.Boards.V1;
import static io.consort.consortium.decision.Boards.board;
import static io.consort.consortium.decision.Boards.cast;
import static io.consort.consortium.decision.Boards.kind;
import static io.consort.consortium.decision.Boards.open;
import static io.consort.consortium.decision.Boards.seat;
import static io.consort.consortium.decision.Boards.table;
import static io.consort.consortium.decision.Boards.voting;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Period;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.charter.Governance;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Elector;
import io.consort.consortium.count.Outcome;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.count.Tally;
import io.consort.consortium.decision.MotionEvent.MotionDecided;
import io.consort.consortium.decision.ResolutionEvent.VetoExpired;
import io.consort.consortium.decision.VotingEvent.DelegationTakenBack;
import io.consort.consortium.decision.VotingEvent.PresenceRecorded;
import io.consort.consortium.decision.VotingEvent.VoteCast;
import io.consort.consortium.decision.VotingEvent.VotingClosed;
import io.consort.consortium.decision.VotingEvent.VotingExtended;
import io.consort.consortium.meeting.Manner;
import io.consort.consortium.meeting.MeetingEvent.SeatArrived;
import io.consort.consortium.meeting.RecordArrival;
import io.consort.consortium.membership.MembershipEvent.MemberSuspended;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.Quorum;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.Secrecy;
import io.consort.consortium.rule.Tie;
import io.consort.consortium.rule.Veto;
import io.consort.consortium.rule.Weighing;
import io.consort.consortium.separation.Constraint;
import io.consort.consortium.separation.ConstraintId;
import io.consort.consortium.separation.Span;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.sentence.Language;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is counted at the end of a vote: by whom votes are cast, who is there, and what became of it since voting was opened. The
 * board has four seats, of ibm, ti, amd and the office.
 */
class ReckoningTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-01");
    private static final SeatId SENT = new SeatId("board.sent.1");
    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction TWO = Fraction.of(2, 1);
    private static final Fraction THREE = Fraction.of(3, 1);

    private static MemberSuspended suspended(String member) {
        return new MemberSuspended(organisation(member), 1, "It broke its word.", DAY, null, null);
    }

    private static Given<ConsortiumState, ConsortiumEvent> opinion() {
        return voting(board("ibm", "ti", "amd"), "opinion", new Proposal.Opinion());
    }

    private static Given<ConsortiumState, ConsortiumEvent> inWriting(String kind) {
        return board("ibm", "ti", "amd")
                .done(table(kind, new Proposal.Opinion()))
                .done(open(Procedure.WRITTEN, "2026-01-31T00:00:00Z"));
    }

    private static Given<ConsortiumState, ConsortiumEvent> give(
            Given<ConsortiumState, ConsortiumEvent> given, String from, String to, Fraction part) {
        return given.by(from, from).done(new DelegateVote(V1, new Proxy(seat(from), seat(to), part)));
    }

    private static Given<ConsortiumState, ConsortiumEvent> closed(Given<ConsortiumState, ConsortiumEvent> given) {
        Given<ConsortiumState, ConsortiumEvent> after =
                given.by("olga", "sematech-office").done(new CloseVoting(V1));
        assertThat(new Replay(
                                poll(after),
                                new VotingClosed(
                                        V1,
                                        poll(after).closed().outcome(),
                                        poll(after).closed().tally()))
                        .differences())
                .as("the entries alone tell the same")
                .isEmpty();
        return after;
    }

    private static Voting poll(Given<ConsortiumState, ConsortiumEvent> given) {
        return Votings.of(given.state()).require(V1);
    }

    private static SeatArrived arrived(String member) {
        return new SeatArrived(
                SITTING, seat(member), organisation(member), new PersonId(member), Manner.IN_PERSON, false, null, NOON);
    }

    @Test
    void theWeightOfASuspendedMemberIsNotCastByItsProxy() {
        Given<ConsortiumState, ConsortiumEvent> given =
                cast(give(opinion(), "ti", "ibm", Fraction.ONE).happened(suspended("ti")), "ibm+ amd-");
        Closing closing = poll(closed(given)).closed();
        assertThat(closing.tally().yes().weight()).isEqualTo(Fraction.ONE);
        assertThat(closing.tally().entitled().weight()).isEqualTo(THREE);
        assertThat(poll(closed(given))
                        .electorate()
                        .find(seat("ti"))
                        .orElseThrow()
                        .recusal())
                .contains("has no vote today");
        assertThat(closing.outcome()).as("a tie, and the chair said yes").isEqualTo(Outcome.ADOPTED);
        Given<ConsortiumState, ConsortiumEvent> before =
                cast(give(opinion(), "ti", "ibm", Fraction.ONE), "ibm+ amd-").happened(suspended("ti"));
        assertThat(poll(closed(before)).closed().tally().yes().weight()).isEqualTo(Fraction.ONE);
    }

    @Test
    void norIsThatOfASeatThatHasPassedToAnother() {
        SeatId elected = new SeatId("board.elected.1");
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti", "amd")
                .happened(new SeatTaken(elected, organisation("ti"), new PersonId("p-9"), new Period(DAY, null), null));
        Given<ConsortiumState, ConsortiumEvent> passed = cast(
                voting(given, "opinion", new Proposal.Opinion())
                        .by("p-9", "ti")
                        .done(new DelegateVote(V1, new Proxy(elected, seat("ibm"), Fraction.ONE)))
                        .happened(new SeatTaken(
                                elected, organisation("amd"), new PersonId("p-8"), new Period(DAY, null), null)),
                "ibm+ ti-");
        assertThat(poll(closed(passed)).closed().tally().yes().weight()).isEqualTo(Fraction.ONE);
    }

    /** While votes are taken the charter comes to allow one seat each; ti's second, whose vote ibm holds, loses it. */
    @Test
    void norIsThatOfASeatThatABreachHasCostItsVote() {
        SeatId elected = new SeatId("board.elected.1");
        Charter charter = Boards.charter(new ProxyRule(2, true));
        Given<ConsortiumState, ConsortiumEvent> given = voting(
                        board("ibm", "ti", "amd")
                                .happened(new SeatTaken(
                                        elected, organisation("ti"), new PersonId("p-9"), new Period(DAY, null), null)),
                        "opinion",
                        new Proposal.Opinion())
                .by("p-9", "ti")
                .done(new DelegateVote(V1, new Proxy(elected, seat("ibm"), Fraction.ONE)))
                .happened(new CharterAdopted(new Charter(
                        2,
                        charter.secretariat(),
                        charter.currency(),
                        charter.noticeMonths(),
                        charter.classes(),
                        new Governance(
                                charter.bodies(),
                                charter.motions(),
                                List.of(new Constraint.AtMost(
                                        new ConstraintId("one"), "One each.", Boards.BOARD, 1, Span.ORGANISATION))),
                        null,
                        null)));
        Voting counted = poll(closed(cast(given, "ibm+ amd-")));
        assertThat(counted.closed().tally().yes().weight()).isEqualTo(Fraction.ONE);
        assertThat(counted.electorate().find(elected).orElseThrow().recusal()).contains("one");
        assertThat(counted.electorate().find(seat("ti")).orElseThrow().standsAside())
                .isFalse();
    }

    @Test
    void whatAMemberCastItselfBeforeItsSuspensionStands() {
        Given<ConsortiumState, ConsortiumEvent> given =
                cast(give(opinion(), "ti", "ibm", HALF), "ti- ibm+ amd+").happened(suspended("ti"));
        assertThat(poll(closed(given)).closed().tally().no().weight())
                .as("nobody votes with the half that it gave away any more, and its own word stands")
                .isEqualTo(Fraction.ONE);
        assertThat(poll(closed(given)).closed().tally().yes().weight()).isEqualTo(TWO);
    }

    @Test
    void nobodyWaitsForTheVoteOfASuspendedMember() {
        Given<ConsortiumState, ConsortiumEvent> given = cast(inWriting("opinion"), "ibm+ ti+")
                .by("olga", "sematech-office")
                .done(new CastVote(V1, SENT, Choice.YES));
        given.when(new CloseVoting(V1)).thenRefused("votes-outstanding");
        assertThat(poll(closed(given.happened(suspended("amd")))).closed().outcome())
                .isEqualTo(Outcome.ADOPTED);
    }

    /** ti is in the room, and amd, who votes for it, is not; with ti there are two of four. */
    @Test
    void aSeatWhoseGiverIsInTheRoomIsThereThoughItsProxyIsNot() {
        Given<ConsortiumState, ConsortiumEvent> given = give(
                voting(
                        board("ibm", "ti", "amd").happened(arrived("ibm"), arrived("ti")),
                        "opinion",
                        new Proposal.Opinion()),
                "ti",
                "amd",
                Fraction.ONE);
        Closing closing = poll(closed(cast(given, "ibm+"))).closed();
        assertThat(closing.tally().present().seats()).isEqualTo(TWO);
        assertThat(closing.tally().yes().seats()).isEqualTo(Fraction.ONE);
        assertThat(closing.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(poll(closed(cast(given, "ibm+ amd-"))).closed().tally().no().seats())
                .as("amd votes after all, and for ti")
                .isEqualTo(TWO);
    }

    /** The half that amd was given lies idle; the half of ibm is cast. */
    @Test
    void whatWasGivenToOneWhoIsThereStaysGiven() {
        Given<ConsortiumState, ConsortiumEvent> given = give(
                give(
                        voting(
                                board("ibm", "ti", "amd").happened(arrived("ibm"), arrived("ti")),
                                "opinion",
                                new Proposal.Opinion()),
                        "ti",
                        "amd",
                        HALF),
                "ti",
                "ibm",
                HALF);
        Closing closing = poll(closed(cast(given, "ibm+"))).closed();
        assertThat(closing.tally().present().seats()).isEqualTo(TWO);
        assertThat(closing.tally().yes().seats()).isEqualTo(Fraction.of(3, 2));
    }

    /** Only the class of ibm weighs anything; the office's seat, which is in no class, is left when ibm stands aside. */
    @Test
    void theSilenceOfThoseWhoWeighNothingIsNoConsent() {
        Charter charter = Boards.charter(new ProxyRule(2, true));
        DecisionRule silent = new DecisionRule(
                new Weighing.ByClass(List.of(new Weighing.ClassWeight(FULL, Fraction.ONE))),
                null,
                Quorum.NONE,
                List.of(),
                Tie.FALLS,
                Secrecy.OPEN,
                new Veto(15, 1),
                null,
                1,
                0);
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm")
                .happened(new CharterAdopted(new Charter(
                        2,
                        charter.secretariat(),
                        charter.currency(),
                        charter.noticeMonths(),
                        charter.classes(),
                        new Governance(
                                charter.bodies(),
                                List.of(new MotionRule(
                                        kind("silent"), "Silent", Boards.BOARD, EffectKind.NONE, null, silent)),
                                List.of()),
                        null,
                        null)))
                .done(table("silent", new Proposal.Opinion()))
                .done(open(Procedure.WRITTEN, "2026-01-31T00:00:00Z"));
        assertThat(poll(closed(given.on("2026-01-31"))).closed().outcome()).isEqualTo(Outcome.ADOPTED);
        Given<ConsortiumState, ConsortiumEvent> aside =
                given.done(new DeclareConflict(V1, seat("ibm"), "We sell it.")).on("2026-01-31");
        assertThat(poll(closed(aside)).closed().outcome()).isEqualTo(Outcome.INQUORATE);
    }

    /** ibm and half of ti are too few of four; with the other half there are two. */
    @Test
    void aQuorumThatComesLateByTakingADelegationBackExtends() {
        Given<ConsortiumState, ConsortiumEvent> given = cast(give(inWriting("opinion"), "ti", "amd", HALF), "ibm+ ti+")
                .on("2026-01-30")
                .by("ti", "ti");
        given.when(new TakeBackDelegations(V1, seat("ti")))
                .then(
                        new DelegationTakenBack(V1, seat("ti")),
                        new VotingExtended(V1, Instant.parse("2026-02-02T00:00:00Z")));
        given.on("2026-01-20")
                .when(new TakeBackDelegations(V1, seat("ti")))
                .then(new DelegationTakenBack(V1, seat("ti")));
    }

    /** Votes are taken until half past midnight; ti, with whom there are enough, arrives at midnight. */
    @Test
    void aQuorumThatComesLateByAnArrivalExtends() {
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti", "amd")
                .happened(arrived("ibm"))
                .done(table("late", new Proposal.Opinion()))
                .done(open(Procedure.MEETING, "2026-01-02T00:30:00Z"))
                .on("2026-01-02")
                .by("ti", "ti");
        RecordArrival arrival = new RecordArrival(SITTING, seat("ti"), Manner.IN_PERSON, null, null, null);
        SeatArrived there = new SeatArrived(
                SITTING,
                seat("ti"),
                organisation("ti"),
                new PersonId("ti"),
                Manner.IN_PERSON,
                false,
                null,
                Instant.parse("2026-01-02T00:00:00Z"));
        given.when(arrival)
                .then(
                        there,
                        new PresenceRecorded(V1, List.of(seat("ibm"), seat("ti")), false),
                        new VotingExtended(V1, Instant.parse("2026-01-04T00:30:00Z")));
        assertThat(given.on("2026-01-01").when(arrival).events())
                .as("more than an hour before the end")
                .hasSize(1);
        assertThat(given.happened(arrived("amd")).when(arrival).events())
                .as("there were enough already")
                .hasSize(1);
        assertThat(given.done(arrival)
                        .by("amd", "amd")
                        .when(new CastVote(V1, seat("amd"), Choice.NO))
                        .events())
                .hasSize(1);
    }

    /** amd arrived long before the end without a word in the voting; who votes late finds enough there. */
    @Test
    void whoArrivedInTimeIsThereWhenSomebodyVotesLate() {
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti", "amd")
                .happened(arrived("ibm"))
                .done(table("late", new Proposal.Opinion()))
                .done(open(Procedure.MEETING, "2026-01-02T00:30:00Z"))
                .happened(arrived("amd"))
                .on("2026-01-02");
        given.by("ti", "ti")
                .when(new CastVote(V1, seat("ti"), Choice.NO))
                .then(new VoteCast(V1, seat("ti"), Choice.NO));
    }

    /** ti votes for amd, says yes, and stands aside: what it said for amd is not counted. */
    @Test
    void aVoteWhoseProxyStoodAsideIsOutstandingAndConsentsToNothing() {
        Given<ConsortiumState, ConsortiumEvent> given = cast(
                        give(inWriting("opinion"), "amd", "ti", Fraction.ONE), "ibm+ ti+")
                .by("olga", "sematech-office")
                .done(new CastVote(V1, SENT, Choice.YES));
        closed(given);
        Given<ConsortiumState, ConsortiumEvent> aside = given.by("ti", "ti")
                .done(new DeclareConflict(V1, seat("ti"), "We sell it."))
                .by("ibm", "ibm");
        aside.when(new CloseVoting(V1)).thenRefused("votes-outstanding");
        closed(aside.by("amd", "amd").done(new CastVote(V1, seat("amd"), Choice.YES)));
        Given<ConsortiumState, ConsortiumEvent> ended = aside.on("2026-01-31").done(new EndVoting(V1));
        assertThat(Resolutions.of(ended.state()).require(R1).stage()).isEqualTo(ResolutionStage.VETO_OPEN);
        assertThat(ended.by("amd", "amd")
                        .when(new RaiseObjection(R1, seat("amd"), "Nobody spoke for us."))
                        .events())
                .hasSize(2);
    }

    @Test
    void whatEveryoneSaidYesToWaitsForNobody() {
        Given<ConsortiumState, ConsortiumEvent> given = cast(inWriting("opinion"), "ibm+ ti+ amd+")
                .by("olga", "sematech-office")
                .done(new CastVote(V1, SENT, Choice.YES));
        closed(given).when(new AdvanceResolution(R1)).then(new VetoExpired(R1, LocalDate.parse("2026-01-06")));
    }

    @Test
    void onlyWhoCouldObjectKeepsAVetoOpen() {
        Given<ConsortiumState, ConsortiumEvent> given = cast(inWriting("opinion"), "ibm+ ti+ amd-")
                .by("olga", "sematech-office")
                .done(new CastVote(V1, SENT, Choice.YES));
        Given<ConsortiumState, ConsortiumEvent> told =
                closed(given).by("ibm", "ibm").done(new ProveDelivery(R1, seat("amd"), null, VetoTest.LETTER));
        told.on("2026-01-16").when(new AdvanceResolution(R1)).thenRefused("nothing-due");
        told.on("2026-01-17").when(new AdvanceResolution(R1)).then(new VetoExpired(R1, LocalDate.parse("2026-01-22")));
        closed(given).on("2026-03-17").when(new AdvanceResolution(R1)).thenRefused("nothing-due");
        closed(given)
                .on("2026-03-18")
                .when(new AdvanceResolution(R1))
                .then(new VetoExpired(R1, LocalDate.parse("2026-03-23")));
    }

    /** An entry of the time when a suspended giver's weight was cast, and one in the room was absent with its proxy. */
    @Test
    void whatWasCountedBeforeStandsAsItWasCounted() {
        Given<ConsortiumState, ConsortiumEvent> voted = cast(
                give(
                        give(
                                voting(
                                        board("ibm", "ti", "amd", "lsi").happened(arrived("ibm"), arrived("ti")),
                                        "opinion",
                                        new Proposal.Opinion()),
                                "ti",
                                "amd",
                                HALF),
                        "lsi",
                        "ibm",
                        Fraction.ONE),
                "ibm+");
        Tally tally = poll(voted).count().tally();
        Given<ConsortiumState, ConsortiumEvent> closed = voted.happened(suspended("lsi"))
                .happened(
                        new VotingClosed(V1, Outcome.ADOPTED, tally), new MotionDecided(M1, V1, null, Outcome.ADOPTED));
        assertThat(tally.yes().weight()).isEqualTo(TWO);
        assertThat(poll(closed).closed().tally()).isEqualTo(tally);
        assertThat(new Replay(poll(closed), new VotingClosed(V1, Outcome.ADOPTED, tally)).differences())
                .isEmpty();
    }

    @Test
    void nothingIsGivenToWhoHasLostItsVote() {
        opinion()
                .happened(suspended("amd"))
                .by("ti", "ti")
                .when(new DelegateVote(V1, new Proxy(seat("ti"), seat("amd"), Fraction.ONE)))
                .thenRefused("vote-lost");
    }

    @Test
    void electorsAreRecusedByNameInTheAccount() {
        Given<ConsortiumState, ConsortiumEvent> given = closed(cast(opinion().happened(suspended("ti")), "ibm+ amd+"));
        assertThat(poll(given).electorate().bySeat().values().stream()
                        .filter(Elector::standsAside)
                        .map(Elector::seat))
                .containsExactly(seat("ti"));
        assertThat(Language.EN.say(poll(given).count().steps().getFirst().words()))
                .isEqualTo("Seat board.full.ti stands aside and counts nowhere: Seat board.full.ti has no vote today,"
                        + " whatever it had when voting was opened.");
        assertThat(Motions.of(given.state()).require(M1).stage()).isEqualTo(MotionStage.ADOPTED);
    }
}
