package io.consort.consortium.decision;

import static io.consort.consortium.Histories.FOUNDATION;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.decision.Boards.ALONE;
import static io.consort.consortium.decision.Boards.EVERYBODY;
import static io.consort.consortium.decision.Boards.M1;
import static io.consort.consortium.decision.Boards.R1;
import static io.consort.consortium.decision.Boards.V1;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Histories;
import io.consort.consortium.body.OfficeEvent.OfficeTaken;
import io.consort.consortium.body.Period;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Elector;
import io.consort.consortium.count.Outcome;
import io.consort.consortium.dues.Assessment;
import io.consort.consortium.dues.DuesEvent.DuesAssessed;
import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.consortium.founding.store.ShippedCharters;
import io.consort.consortium.meeting.MeetingEvent.MeetingConvened;
import io.consort.consortium.meeting.MeetingEvent.MeetingOpened;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.Topic;
import io.consort.consortium.meeting.Venue;
import io.consort.consortium.membership.ExpulsionGround;
import io.consort.consortium.membership.MembershipEvent.HearingOffered;
import io.consort.consortium.membership.MembershipEvent.MemberAcceded;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.Majority;
import io.consort.consortium.rule.Measure;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.SeatRule;
import io.consort.consortium.rule.Secrecy;
import io.consort.consortium.rule.Threshold;
import io.consort.consortium.rule.Veto;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.json.Terms;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of motion of every charter that is shipped, decided by commands from the tabling to the effect: as many say yes as the
 * rule asks for, and one less. What the rule asks for is worked out here, from its text and the weights that were fixed, and not
 * by the count. Kinds that are decided in secret are left to the tests of secret ballots.
 */
class ShippedDecisionsTest {

    private static final int OF_EACH_CLASS = 7;
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");
    private static final Period ALWAYS = new Period(DAY, null);
    private static final OrganisationId NEWCOMER = new OrganisationId("newcomer");

    static Set<String> charters() {
        return ShippedCharters.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("charters")
    void everyMotionIsCarriedByAsManyAsItTakesAndByNoneLess(String name) {
        Charter charter = charter(name);
        int told = 0;
        for (Case each : cases(charter)) {
            Given<ConsortiumState, ConsortiumEvent> opened = opened(each);
            List<Elector> electors = electors(opened);
            int needed =
                    least(electors.size(), yes -> outcome(each, electors, electors.size(), yes) == Outcome.ADOPTED);
            Given<ConsortiumState, ConsortiumEvent> carried = closed(each, opened, electors, electors.size(), needed);
            assertThat(motion(carried).stage()).as("%s by %d", each, needed).isEqualTo(MotionStage.ADOPTED);
            Resolution resolution = inForce(carried);
            assertThat(resolution.effect().stage())
                    .as("%s: %s", each, resolution.effect().refusal())
                    .isIn(EffectStage.CARRIED_OUT, EffectStage.REQUESTED, EffectStage.AWAITED);
            if (needed > 0) {
                assertThat(motion(closed(each, opened, electors, electors.size(), needed - 1))
                                .stage())
                        .as("%s by %d", each, needed - 1)
                        .isEqualTo(MotionStage.REJECTED);
            }
            told++;
        }
        assertThat(told).as("decisions of %s", name).isGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("charters")
    void nothingIsDecidedInAMeetingByOneLessThanTheQuorum(String name) {
        for (Case each : cases(charter(name))) {
            Given<ConsortiumState, ConsortiumEvent> opened = opened(each);
            List<Elector> electors = electors(opened);
            int quorum =
                    least(electors.size(), present -> outcome(each, electors, present, present) != Outcome.INQUORATE);
            if (each.procedure() == Procedure.WRITTEN || quorum == 0) {
                continue;
            }
            MotionStage enough = switch (outcome(each, electors, quorum, quorum)) {
                case ADOPTED -> MotionStage.ADOPTED;
                case REJECTED -> MotionStage.REJECTED;
                case INQUORATE -> throw new AssertionError(each + " is never quorate");
            };
            assertThat(motion(closed(each, opened, electors, quorum, quorum)).stage())
                    .as("%s with %d", each, quorum)
                    .isEqualTo(enough);
            assertThat(motion(closed(each, opened, electors, quorum - 1, quorum - 1))
                            .stage())
                    .as("%s with %d", each, quorum - 1)
                    .isEqualTo(MotionStage.DEBATED);
        }
    }

    private static Charter charter(String name) {
        return Objects.requireNonNull(ShippedCharters.all().get(name)).version(1);
    }

    private static List<Case> cases(Charter charter) {
        return charter.motions().stream()
                .flatMap(motion -> Stream.of(
                        new Case(charter, motion, Procedure.MEETING, motion.meeting()),
                        new Case(charter, motion, Procedure.WRITTEN, motion.written())))
                .filter(each -> each.rule() != null && each.rule().secrecy() == Secrecy.OPEN)
                .toList();
    }

    /** What comes out where the first of the electors are present, the first of those say yes and the others no. */
    private static Outcome outcome(Case of, List<Elector> electors, int present, int yes) {
        DecisionRule rule = of.requireRule();
        List<Elector> there = electors.subList(0, present);
        if (!reaches(rule.quorum().seats(), Measure.SEATS, there, electors)
                || !reaches(rule.quorum().weight(), Measure.WEIGHT, there, electors)) {
            return Outcome.INQUORATE;
        }
        for (Majority majority : rule.majorities()) {
            List<Elector> base = switch (majority.of()) {
                case CAST, PRESENT -> there;
                case ALL -> electors;
            };
            if (!reaches(majority.yes(), majority.measure(), electors.subList(0, yes), base)) {
                return Outcome.REJECTED;
            }
        }
        return Outcome.ADOPTED;
    }

    private static boolean reaches(@Nullable Threshold needed, Measure measure, List<Elector> some, List<Elector> all) {
        if (needed == null) {
            return true;
        }
        Fraction whole = sum(measure, all);
        if (whole.signum() == 0) {
            return false;
        }
        int compared = sum(measure, some).over(whole).compareTo(needed.part());
        return needed.exceeded() ? compared > 0 : compared >= 0;
    }

    private static Fraction sum(Measure measure, List<Elector> electors) {
        return switch (measure) {
            case SEATS -> Fraction.of(electors.size(), 1);
            case WEIGHT -> Fraction.sum(electors.stream().map(Elector::weight).toList());
        };
    }

    private static int least(int most, IntPredicate enough) {
        return IntStream.rangeClosed(0, most).filter(enough).findFirst().orElseThrow();
    }

    /** Those who can vote, whom the proposal does not concern. */
    private static List<Elector> electors(Given<ConsortiumState, ConsortiumEvent> opened) {
        return Votings.of(opened.state()).require(V1).electorate().bySeat().values().stream()
                .filter(each -> !each.standsAside())
                .toList();
    }

    private static Given<ConsortiumState, ConsortiumEvent> opened(Case of) {
        Given<ConsortiumState, ConsortiumEvent> seated = Histories.nothing().happened(of.history());
        Question question = new Question("Shall it be so?", "It is time.", of.proposal(seated.state()));
        Instant ends = of.procedure() == Procedure.MEETING
                ? null
                : DAY.plusDays(of.requireRule().votingDays() + 1L)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
        return office(seated, of)
                .done(TableMotion.of(of.motion().id(), null, question, EVERYBODY))
                .done(new OpenVoting(M1, null, of.procedure(), ends, ALONE));
    }

    private static Given<ConsortiumState, ConsortiumEvent> office(
            Given<ConsortiumState, ConsortiumEvent> given, Case of) {
        return given.by("olga", of.charter().secretariat().value());
    }

    private static Given<ConsortiumState, ConsortiumEvent> closed(
            Case of, Given<ConsortiumState, ConsortiumEvent> opened, List<Elector> electors, int present, int yes) {
        Given<ConsortiumState, ConsortiumEvent> voted = opened;
        for (int i = 0; i < present; i++) {
            SeatId seat = electors.get(i).seat();
            Seating seating = Seats.require(voted.state(), seat, DAY);
            PersonId holder = seating.holder();
            voted = voted.by(
                            holder == null ? "someone" : holder.value(),
                            Objects.requireNonNull(seating.organisation()).value())
                    .done(new CastVote(V1, seat, i < yes ? Choice.YES : Choice.NO));
        }
        return office(voted, of).done(new CloseVoting(V1));
    }

    private static Motion motion(Given<ConsortiumState, ConsortiumEvent> given) {
        return Motions.of(given.state()).require(M1);
    }

    /** Once nobody can stop it any more and its lock is over. */
    private static Resolution inForce(Given<ConsortiumState, ConsortiumEvent> adopted) {
        Given<ConsortiumState, ConsortiumEvent> given = adopted;
        for (LocalDate day = DAY; day.isBefore(DAY.plusDays(600)); day = day.plusDays(5)) {
            Resolution resolution = Resolutions.of(given.state()).require(R1);
            if (resolution.stage() == ResolutionStage.IN_FORCE) {
                return resolution;
            }
            if (AdvanceResolution.isDue(given.state(), resolution, day)) {
                given = given.on(day.toString()).done(new AdvanceResolution(R1));
            }
        }
        throw new AssertionError("Never in force");
    }

    /** A kind of motion in one procedure. */
    private record Case(
            Charter charter,
            MotionRule motion,
            Procedure procedure,
            @Nullable DecisionRule rule) {

        DecisionRule requireRule() {
            return Objects.requireNonNull(rule);
        }

        /** A charter's members, each class having seven who paid different dues, with everybody on their seats. */
        List<ConsortiumEvent> history() {
            List<ConsortiumEvent> events = new ArrayList<>();
            events.add(new ConsortiumCreated(SEMATECH, FOUNDATION));
            events.add(new CharterAdopted(charter));
            for (MembershipClass each : charter.classes()) {
                for (int i = 1; i <= OF_EACH_CLASS; i++) {
                    OrganisationId member = member(each, i);
                    events.add(new MemberAcceded(member, each.id(), 1, DAY));
                    events.add(new DuesAssessed(
                            member,
                            2025,
                            new Assessment(each.id(), 1, null, null, Money.of(charter.currency(), 1_000L * i))));
                }
            }
            events.add(new HearingOffered(concerned(), 1, "It leaks.", LocalDate.EPOCH));
            for (BodyRule body : charter.bodies()) {
                SeatId last = null;
                for (SeatRule sort : body.seats()) {
                    if (sort.filling() instanceof Filling.ByRight) {
                        continue;
                    }
                    for (int i = 1; i <= sort.count(); i++) {
                        last = SeatId.of(body.id(), sort.id(), String.valueOf(i));
                        events.add(new SeatTaken(last, holding(sort, i), new PersonId("p-" + last), ALWAYS, null));
                    }
                }
                if (last != null) {
                    events.add(new OfficeTaken(body.id(), Office.CHAIR, last, ALWAYS, null));
                }
                events.addAll(sitting(body, last));
            }
            return events;
        }

        /** The body sits, on the motion. Where it has no chair, whoever presides breaks no tie. */
        private List<ConsortiumEvent> sitting(BodyRule body, @Nullable SeatId chair) {
            MeetingId meeting = new MeetingId("MT-" + (charter.bodies().indexOf(body) + 1));
            Instant start = Instant.EPOCH;
            return List.of(
                    new MeetingConvened(
                            meeting,
                            body.id(),
                            "A meeting",
                            1,
                            body.meetings(),
                            start,
                            new Venue("Paris", null),
                            List.of(new Topic("It", List.of(), M1))),
                    new MeetingOpened(
                            meeting,
                            start,
                            chair != null
                                    ? chair
                                    : SeatId.of(
                                            body.id(), body.seats().getFirst().id(), "nobody"),
                            false));
        }

        private OrganisationId holding(SeatRule sort, int number) {
            return sort.filling() instanceof Filling.ByAppointment(OrganisationId by)
                    ? by
                    : member(charter.classes().getFirst(), 1 + number % OF_EACH_CLASS);
        }

        private static OrganisationId member(MembershipClass of, int number) {
            return new OrganisationId(of.id() + "-" + number);
        }

        /** The last of those that vote. */
        private OrganisationId concerned() {
            return charter.classes().stream()
                    .filter(MembershipClass::votes)
                    .map(each -> member(each, OF_EACH_CLASS))
                    .findFirst()
                    .orElseThrow();
        }

        Proposal proposal(ConsortiumState state) {
            return switch (motion.effect()) {
                case NONE -> new Proposal.Opinion(namesWhomItConcerns() ? concerned() : null);
                case CHARTER_CHANGE -> new Proposal.AmendCharter(1, amended());
                case ADMISSION ->
                    new Proposal.Admit(NEWCOMER, charter.classes().getFirst().id());
                case SUSPENSION -> new Proposal.Suspend(concerned(), null);
                case EXPULSION -> new Proposal.Expel(concerned(), ExpulsionGround.BREACH);
                case ELECTION ->
                    elected()
                            .<Proposal>map(seat -> new Proposal.Elect(
                                    seat, member(charter.classes().getFirst(), 1), new PersonId("p-new")))
                            .orElseGet(() -> new Proposal.Install(Office.SECRETARY, firstOf(state), null));
                case REMOVAL -> new Proposal.Remove(elected().orElseThrow());
                case SCHEME -> new Proposal.EnactScheme(new SchemeId("standard"), 2, null);
                case ACT -> new Proposal.PerformAct("ip-ledger/set-disclosure", Terms.parse("{\"openTerms\":true}"));
                case WINDING_UP -> new Proposal.WindUp();
                case DISSOLUTION -> new Proposal.Dissolve();
            };
        }

        private boolean namesWhomItConcerns() {
            return Stream.of(motion.meeting(), motion.written())
                    .filter(Objects::nonNull)
                    .map(DecisionRule::veto)
                    .filter(Objects::nonNull)
                    .anyMatch(Veto::leavesOutConcerned);
        }

        private CharterDraft amended() {
            CharterDraft draft = CharterDraft.of(charter);
            return new CharterDraft(
                    draft.secretariat(),
                    draft.currency(),
                    draft.noticeMonths() == 0 ? 1 : draft.noticeMonths() - 1,
                    draft.classes(),
                    draft.governance(),
                    draft.terms(),
                    draft.results());
        }

        /** A seat that the body elects to. */
        private Optional<SeatId> elected() {
            return charter.bodies().stream()
                    .flatMap(body -> body.seats().stream()
                            .filter(sort -> sort.filling().equals(new Filling.ByElection(motion.body())))
                            .map(sort -> SeatId.of(body.id(), sort.id(), "1")))
                    .findFirst();
        }

        private SeatId firstOf(ConsortiumState state) {
            BodyId body = motion.body();
            return Seats.of(state, body, DAY).getFirst().seat();
        }

        @Override
        public String toString() {
            return motion.id() + " in " + procedure;
        }
    }
}
