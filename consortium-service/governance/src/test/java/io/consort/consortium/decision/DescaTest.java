package io.consort.consortium.decision;

import static io.consort.consortium.Histories.FOUNDATION;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.decision.Boards.ALONE;
import static io.consort.consortium.decision.Boards.EVERYBODY;
import static io.consort.consortium.decision.Boards.M1;
import static io.consort.consortium.decision.Boards.R1;
import static io.consort.consortium.decision.Boards.V1;
import static io.consort.consortium.decision.Boards.kind;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Histories;
import io.consort.consortium.body.OfficeEvent.OfficeTaken;
import io.consort.consortium.body.Period;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.count.Choice;
import io.consort.consortium.decision.ResolutionEvent.ObjectionRaised;
import io.consort.consortium.decision.ResolutionEvent.ResolutionVetoed;
import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.consortium.founding.Strategy;
import io.consort.consortium.founding.store.ShippedCharters;
import io.consort.consortium.membership.MembershipEvent.MemberAcceded;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.Veto;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the model says of who may veto, and of who votes, section 6.3.4 and 6.3.5; tried by decisions under the shipped charter. */
class DescaTest {

    private static final Charter DESCA =
            ShippedCharters.of("desca", Strategy.LEADING).version(1);
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");
    private static final List<String> PARTIES = List.of("a", "b", "c", "d", "e");

    private static SeatId assembly(String party) {
        return new SeatId("general-assembly.party." + party);
    }

    private static SeatId leader(int number) {
        return new SeatId("executive-board.leader." + number);
    }

    /** Five parties; a, b and c lead work packages and the coordinator is a's neighbour on the executive board. */
    private static Given<ConsortiumState, ConsortiumEvent> project() {
        List<ConsortiumEvent> events = new ArrayList<>();
        events.add(new ConsortiumCreated(SEMATECH, FOUNDATION));
        events.add(new CharterAdopted(DESCA));
        PARTIES.forEach(each -> events.add(new MemberAcceded(new OrganisationId(each), new ClassId("party"), 1, DAY)));
        for (int i = 1; i <= 3; i++) {
            String party = PARTIES.get(i - 1);
            events.add(new SeatTaken(
                    leader(i), new OrganisationId(party), new PersonId(party), new Period(DAY, null), null));
        }
        events.add(
                new OfficeTaken(new BodyId("executive-board"), Office.CHAIR, leader(1), new Period(DAY, null), null));
        return Histories.nothing().happened(events);
    }

    /** Adopted in writing by all of those seats. */
    private static Given<ConsortiumState, ConsortiumEvent> adopted(
            String motion, Proposal proposal, List<SeatId> yes, List<SeatId> no) {
        Given<ConsortiumState, ConsortiumEvent> given = office(project())
                .done(TableMotion.of(
                        kind(motion), null, new Question("Shall it be so?", "It is time.", proposal), EVERYBODY))
                .done(new OpenVoting(
                        M1,
                        null,
                        Procedure.WRITTEN,
                        DAY.plusDays(11).atStartOfDay(ZoneOffset.UTC).toInstant(),
                        ALONE));
        for (SeatId seat : yes) {
            given = by(given, seat).done(new CastVote(V1, seat, Choice.YES));
        }
        for (SeatId seat : no) {
            given = by(given, seat).done(new CastVote(V1, seat, Choice.NO));
        }
        given = office(given).done(new CloseVoting(V1));
        assertThat(Motions.of(given.state()).require(M1).stage()).isEqualTo(MotionStage.ADOPTED);
        return given;
    }

    private static Given<ConsortiumState, ConsortiumEvent> office(Given<ConsortiumState, ConsortiumEvent> given) {
        return given.by("olga", DESCA.secretariat().value());
    }

    private static Given<ConsortiumState, ConsortiumEvent> by(
            Given<ConsortiumState, ConsortiumEvent> given, SeatId seat) {
        String last = seat.value().substring(seat.value().lastIndexOf('.') + 1);
        String party = PARTIES.contains(last) ? last : PARTIES.get(Integer.parseInt(last) - 1);
        return given.by(party, party);
    }

    private static List<SeatId> assembly(String... parties) {
        return Stream.of(parties).map(DescaTest::assembly).toList();
    }

    private static RaiseObjection objection(SeatId seat) {
        return new RaiseObjection(R1, seat, "It would cost us our results.");
    }

    private static Proposal about(String motion, String party) {
        OrganisationId organisation = new OrganisationId(party);
        return motion.equals("default") ? new Proposal.Suspend(organisation, null) : new Proposal.Opinion(organisation);
    }

    /** 6.3.5.6: it votes on it, but cannot veto it; whoever else would be hurt can. */
    @ParameterizedTest
    @ValueSource(strings = {"breach", "default", "remedies"})
    void whoIsAccusedVotesUntilItIsDeclaredAndVetoesNothingOfIt(String motion) {
        var given = adopted(motion, about(motion, "a"), assembly("b", "c", "d"), assembly("a", "e"));
        assertThat(Votings.of(given.state()).require(V1).electorate().bySeat().values())
                .noneMatch(each -> each.standsAside());
        by(given, assembly("a")).when(objection(assembly("a"))).thenRefused("concerned");
        by(given, assembly("e"))
                .when(objection(assembly("e")))
                .then(
                        new ObjectionRaised(R1, assembly("e"), "It would cost us our results."),
                        new ResolutionVetoed(R1));
    }

    /** 6.3.5.7. */
    @Test
    void whoAsksToLeaveVetoesNothingOfIt() {
        var given = adopted("withdrawal", about("withdrawal", "a"), assembly("b", "c", "d"), assembly("a", "e"));
        by(given, assembly("a")).when(objection(assembly("a"))).thenRefused("concerned");
        office(project())
                .when(TableMotion.of(
                        kind("withdrawal"),
                        null,
                        new Question("May it leave?", "It asks to.", new Proposal.Opinion()),
                        EVERYBODY))
                .thenRefused("concerned-unnamed");
    }

    /** A party without a seat on the executive board vetoes what that decided, and it waits for such parties. */
    @Test
    void whoIsNotOnTheExecutiveBoardVetoesItsDecisions() {
        var given = adopted("execution", new Proposal.Opinion(), List.of(leader(1), leader(2), leader(3)), List.of());
        assertThat(AdvanceResolution.isDue(
                        given.state(), Resolutions.of(given.state()).require(R1), DAY.plusDays(75)))
                .as("nobody has been told")
                .isFalse();
        by(given, assembly("a")).when(objection(assembly("a"))).thenRefused("consented");
        by(given, assembly("e"))
                .when(objection(assembly("e")))
                .then(
                        new ObjectionRaised(R1, assembly("e"), "It would cost us our results."),
                        new ResolutionVetoed(R1));
        var told = given;
        for (String party : List.of("d", "e")) {
            told = by(told, assembly(party)).done(new ProveDelivery(R1, assembly(party), null, null));
        }
        Resolution resolution = Resolutions.of(told.state()).require(R1);
        assertThat(AdvanceResolution.isDue(told.state(), resolution, DAY.plusDays(15)))
                .isFalse();
        assertThat(AdvanceResolution.isDue(told.state(), resolution, DAY.plusDays(16)))
                .isTrue();
    }

    /** 6.3.5: a veto does not depend on how it was decided. */
    @Test
    void everyDecisionButAChangeOfTheAgreementCanBeVetoedHoweverItIsTaken() {
        for (MotionRule motion : DESCA.motions()) {
            if (motion.id().equals(kind("charter-change"))) {
                continue;
            }
            Veto meeting = Objects.requireNonNull(motion.meeting()).veto();
            Veto written = Objects.requireNonNull(motion.written()).veto();
            assertThat(meeting).as(motion.id().value()).isNotNull().isEqualTo(written);
        }
    }
}
