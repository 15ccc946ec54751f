package io.consort.consortium.body;

import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.body.Chartered.ASSEMBLY;
import static io.consort.consortium.body.Chartered.BOARD;
import static io.consort.consortium.body.Chartered.created;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Histories;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.membership.NoticeGiven;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What holds whatever is asked for, in whichever order, whether it was refused or not. */
class BodyLaws {

    private static final List<String> MEMBERS = List.of("ibm", "ti", "lsi", "darpa");
    private static final LocalDate START = LocalDate.parse("1988-01-01");
    private static final int DAYS = 1_200;

    @Property(tries = 200)
    void noSeatHasTwoHoldersOnOneDay(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
        ConsortiumState state = new Play(seed).steps(steps).state();
        for (Map.Entry<SeatId, SeatHistory> each : state.bodies().seats().entrySet()) {
            List<Period> inOrder = each.getValue().occupancies().stream()
                    .map(Occupancy::period)
                    .toList();
            for (int i = 1; i < inOrder.size(); i++) {
                assertThat(inOrder.get(i - 1).isOverBy(inOrder.get(i).from()))
                        .as("%s of %s", inOrder, each.getKey())
                        .isTrue();
            }
        }
    }

    @Property(tries = 200)
    void seatsByRightAreTheMembersOfTheClassOnEveryDate(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
        Play play = new Play(seed);
        ConsortiumState state = play.steps(steps).state();
        for (int i = 0; i < 20; i++) {
            LocalDate date = play.date();
            assertThat(Seats.of(state, BOARD, date).stream()
                            .filter(each -> each.rule().value().equals("full"))
                            .map(each -> each.organisation().value()))
                    .containsExactlyElementsOf(state.members().on(date).keySet());
        }
    }

    @Property(tries = 200)
    void whoeverSitsAnywhereSitsThereForWhoHasNotLeft(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
        Play play = new Play(seed);
        ConsortiumState state = play.steps(steps).state();
        for (int i = 0; i < 20; i++) {
            Roster roster = Roster.of(state, play.date());
            assertThat(Seats.of(state, BOARD, roster.on()))
                    .filteredOn(each -> each.holder() != null)
                    .noneMatch(each -> roster.hasLeft(each.organisation()));
        }
    }

    @Property(tries = 200)
    void proxiesStayWithinTheirRuleOnEveryDate(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
        Play play = new Play(seed);
        ConsortiumState state = play.steps(steps).state();
        for (int i = 0; i < 20; i++) {
            Map<SeatId, Fraction> given = new HashMap<>();
            Map<SeatId, Set<SeatId>> held = new HashMap<>();
            for (Proxy each : Seats.proxies(state, ASSEMBLY, play.date())) {
                given.merge(each.from(), each.part(), Fraction::plus);
                held.computeIfAbsent(each.to(), to -> new HashSet<>()).add(each.from());
            }
            assertThat(given.values()).allMatch(part -> part.compareTo(Fraction.ONE) <= 0);
            assertThat(held.values()).allMatch(givers -> givers.size() <= 2);
            assertThat(Collections.disjoint(given.keySet(), held.keySet())).isTrue();
        }
    }

    @Property(tries = 100)
    void whatWasAnsweredThenIsAnsweredStill(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int steps) {
        Play play = new Play(seed);
        Given<ConsortiumState, ConsortiumEvent> then = play.steps(steps);
        Given<ConsortiumState, ConsortiumEvent> now = play.steps(steps);
        Instant at = then.now();
        for (int i = 0; i < 10; i++) {
            LocalDate date = play.date();
            Roster asKnown = new Roster(now.state(), date, at);
            Roster answered = Roster.of(then.state(), date);
            for (var body : answered.bodies()) {
                assertThat(asKnown.seatings(body)).isEqualTo(answered.seatings(body));
                assertThat(Proxies.of(asKnown, body)).isEqualTo(Proxies.of(answered, body));
            }
        }
    }

    /** Members come and go, and ask for whatever comes to their mind; what is refused does not happen. */
    private static final class Play {

        private final Random random;
        private Given<ConsortiumState, ConsortiumEvent> given = created();

        Play(long seed) {
            this.random = new Random(seed);
        }

        LocalDate date() {
            return START.plusDays(random.nextInt(DAYS));
        }

        Given<ConsortiumState, ConsortiumEvent> steps(int steps) {
            for (int i = 0; i < steps; i++) {
                given = given.on(LocalDate.ofInstant(given.now(), ZoneOffset.UTC)
                        .plusDays(1)
                        .toString());
                step(any(MEMBERS));
            }
            return given;
        }

        private void step(String member) {
            switch (random.nextInt(9)) {
                case 0 -> join(member);
                case 1 -> leave(member);
                case 2 -> attempt(member, new NameHolder(new SeatId("board.full." + member), person(), date()));
                case 3 -> attempt(member, new NameHolder(Chartered.FUNDER_SEAT, person(), date()));
                case 4 ->
                    attempt(
                            member,
                            new ElectHolder(
                                    any(List.of(Chartered.ELECTED_1, Chartered.ELECTED)),
                                    organisation(member),
                                    person(),
                                    date(),
                                    Chartered.RESOLUTION));
                case 5 -> attempt(member, new RecallHolder(new SeatId("board.full." + member), date()));
                case 6 -> attempt(member, new RemoveHolder(Chartered.ELECTED, date(), null));
                case 7 -> proxy(member);
                default -> attempt(member, new WithdrawProxy(vote(member), vote(any(MEMBERS)), date()));
            }
        }

        private void proxy(String member) {
            LocalDate from = date();
            LocalDate until = random.nextBoolean() ? null : from.plusDays(random.nextInt(DAYS));
            String other = any(MEMBERS);
            if (!other.equals(member)) {
                attempt(
                        member,
                        new GiveProxy(
                                vote(member),
                                vote(other),
                                Fraction.of(1 + random.nextInt(2), 2),
                                new Period(from, until)));
            }
        }

        private void join(String member) {
            boolean open = given.state()
                    .members()
                    .find(organisation(member))
                    .flatMap(each -> each.last())
                    .map(last -> last.notice() == null)
                    .orElse(false);
            LocalDate earliest = given.state()
                    .members()
                    .find(organisation(member))
                    .flatMap(each -> each.last())
                    .map(last -> last.notice())
                    .map(notice -> notice.effectiveOn())
                    .orElse(Histories.FOUNDED);
            if (!open) {
                given = given.happened(Histories.acceded(
                        member, FULL, earliest.plusDays(random.nextInt(50)).toString()));
            }
        }

        private void leave(String member) {
            given.state()
                    .members()
                    .find(organisation(member))
                    .flatMap(each -> each.last())
                    .filter(last -> last.notice() == null)
                    .ifPresent(last -> given = given.happened(new NoticeGiven(
                            organisation(member), 1, last.from(), last.from().plusDays(random.nextInt(400)))));
        }

        private void attempt(String member, Command<ConsortiumState, ConsortiumEvent> command) {
            @Nullable Given<ConsortiumState, ConsortiumEvent> next = accepted(member, command);
            if (next != null) {
                given = next;
            }
        }

        private @Nullable Given<ConsortiumState, ConsortiumEvent> accepted(
                String member, Command<ConsortiumState, ConsortiumEvent> command) {
            try {
                return given.by("p-1", member).done(command);
            } catch (DomainException refusal) {
                assertThat(refusal.slug()).isNotEqualTo("invalid-field");
                return null;
            }
        }

        private PersonId person() {
            return new PersonId("p-" + (1 + random.nextInt(4)));
        }

        private static SeatId vote(String member) {
            return new SeatId("assembly.full." + member);
        }

        private <T> T any(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
