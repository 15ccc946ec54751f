package io.consort.consortium.decision;

import static io.consort.consortium.Histories.FOUNDATION;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.decision.Boards.ALONE;
import static io.consort.consortium.decision.Boards.M1;
import static io.consort.consortium.decision.Boards.V1;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Histories;
import io.consort.consortium.body.Period;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Elector;
import io.consort.consortium.count.Electorate;
import io.consort.consortium.decision.MotionEvent.MotionTabled;
import io.consort.consortium.decision.MotionEvent.VotingOpened;
import io.consort.consortium.decision.VotingEvent.ElectorsListed;
import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.consortium.founding.store.ShippedCharters;
import io.consort.consortium.meeting.MeetingEvent.MeetingConvened;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.Meetings;
import io.consort.consortium.meeting.QuorumNow;
import io.consort.consortium.meeting.Venue;
import io.consort.consortium.membership.MembershipEvent.MemberAcceded;
import io.consort.consortium.membership.web.OwnStandings;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.SeatRule;
import io.consort.consortium.rule.Secrecy;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.starter.web.Role;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In every charter that is shipped, with members of every class, and experts of no class at all on the seats that bodies elect to:
 * whoever counts as an elector is let in and can vote, and whoever cannot vote counts nowhere.
 */
class ShippedElectorsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-01");
    private static final Period ALWAYS = new Period(DAY, null);

    static Set<String> charters() {
        return ShippedCharters.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("charters")
    void everyElectorIsLetInAndCanVoteAndNobodyElse(String name) {
        Charter charter =
                Objects.requireNonNull(ShippedCharters.all().get(name)).version(1);
        Given<ConsortiumState, ConsortiumEvent> seated = Histories.nothing().happened(history(charter));
        int told = 0;
        for (MotionRule motion : charter.motions()) {
            for (DecisionRule rule : rules(motion)) {
                List<Elector> electors = List.copyOf(
                        electorate(seated.state(), motion, rule).bySeat().values());
                Given<ConsortiumState, ConsortiumEvent> voting = opened(seated, charter, motion, rule, electors);
                for (Seating each : Seats.of(seated.state(), motion.body(), DAY)) {
                    if (each.isVacant()) {
                        continue;
                    }
                    boolean elector = electors.stream().map(Elector::seat).anyMatch(each.seat()::equals);
                    assertThat(elector).as("%s of %s", each, motion.id()).isEqualTo(each.mayVote());
                    assertCan(voting, each, elector);
                    told++;
                }
                assertThat(quorum(seated, charter, motion).voting()).isEqualTo(electors.size());
            }
        }
        assertThat(told).isGreaterThan(10);
    }

    private static void assertCan(Given<ConsortiumState, ConsortiumEvent> voting, Seating seating, boolean vote) {
        OrganisationId organisation = Objects.requireNonNull(seating.organisation());
        PersonId person = seating.holder() == null ? new PersonId("someone") : seating.holder();
        Given<ConsortiumState, ConsortiumEvent> voter = voting.by(person.value(), organisation.value());
        CastVote cast = new CastVote(V1, seating.seat(), Choice.YES);
        assertThat(OwnStandings.role(voting.state(), organisation, DAY).orElseThrow())
                .as("%s", seating)
                .isBetween(Role.OBSERVER, Role.SECRETARIAT);
        if (vote) {
            assertThat(Votings.of(voter.done(cast).state()).require(V1).cast().votes())
                    .hasSize(1);
        } else {
            voter.when(cast).thenRefused("not-an-elector");
        }
    }

    private static List<DecisionRule> rules(MotionRule motion) {
        return Stream.of(motion.meeting(), motion.written())
                .flatMap(Stream::ofNullable)
                .filter(each -> each.secrecy() == Secrecy.OPEN)
                .toList();
    }

    private static Electorate electorate(ConsortiumState state, MotionRule motion, DecisionRule rule) {
        return Electorate.of(
                new Weights(state, rule.weighing(), DAY, ALONE).of(Seats.of(state, motion.body(), DAY)), rule.cap());
    }

    private static QuorumNow quorum(Given<ConsortiumState, ConsortiumEvent> given, Charter charter, MotionRule motion) {
        MeetingId first = new MeetingId("MT-1");
        BodyRule body = charter.body(motion.body()).orElseThrow();
        ConsortiumState convened = given.happened(new MeetingConvened(
                        first,
                        body.id(),
                        "A meeting",
                        1,
                        body.meetings(),
                        Instant.EPOCH,
                        new Venue("Paris", null),
                        List.of()))
                .state();
        return QuorumNow.of(convened, Meetings.of(convened).require(first), given.now());
    }

    private static Given<ConsortiumState, ConsortiumEvent> opened(
            Given<ConsortiumState, ConsortiumEvent> given,
            Charter charter,
            MotionRule motion,
            DecisionRule rule,
            List<Elector> electors) {
        BodyRule body = charter.body(motion.body()).orElseThrow();
        return given.happened(
                new MotionTabled(M1, motion.id(), body.id(), null, 1, Boards.question(new Proposal.Opinion())),
                new VotingOpened(
                        V1,
                        M1,
                        null,
                        new VotingTerms(body.id(), Procedure.MEETING, null, 1, rule, body.proxies(), null),
                        null),
                new ElectorsListed(V1, electors));
    }

    /** Two members of every class; on each elected seat another organisation, in turn of every class and of none. */
    private static List<ConsortiumEvent> history(Charter charter) {
        List<ConsortiumEvent> events = new ArrayList<>();
        events.add(new ConsortiumCreated(SEMATECH, FOUNDATION));
        events.add(new CharterAdopted(charter));
        for (MembershipClass each : charter.classes()) {
            events.add(new MemberAcceded(member(each, 1), each.id(), 1, DAY));
            events.add(new MemberAcceded(member(each, 2), each.id(), 1, DAY));
        }
        int next = 0;
        for (BodyRule body : charter.bodies()) {
            for (SeatRule sort : body.seats()) {
                for (int i = 1; i <= sort.count(); i++) {
                    SeatId seat = SeatId.of(body.id(), sort.id(), String.valueOf(i));
                    PersonId holder = new PersonId("p-" + next);
                    switch (sort.filling()) {
                        case Filling.ByRight _ -> {}
                        case Filling.ByAppointment(var by) -> events.add(new SeatTaken(seat, by, holder, ALWAYS, null));
                        case Filling.ByElection _ -> {
                            OrganisationId elected = new OrganisationId("elected-" + next);
                            int of = next % (charter.classes().size() + 1);
                            if (of < charter.classes().size()) {
                                events.add(new MemberAcceded(
                                        elected, charter.classes().get(of).id(), 1, DAY));
                            }
                            events.add(new SeatTaken(seat, elected, holder, ALWAYS, null));
                        }
                    }
                    next++;
                }
            }
        }
        return events;
    }

    private static OrganisationId member(MembershipClass of, int number) {
        return new OrganisationId(of.id() + "-" + number);
    }
}
