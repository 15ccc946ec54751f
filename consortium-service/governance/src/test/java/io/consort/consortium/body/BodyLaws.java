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
import io.consort.consortium.charter.ArrearsRule;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterEvent.CharterAmended;
import io.consort.consortium.charter.ClassStanding;
import io.consort.consortium.charter.DuesRule;
import io.consort.consortium.charter.ExitRule;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.charter.MembershipTerms;
import io.consort.consortium.charter.RenewalRule;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.dues.Dues;
import io.consort.consortium.dues.Invoice;
import io.consort.consortium.dues.InvoiceEvent.DuesInvoiced;
import io.consort.consortium.dues.InvoiceEvent.DuesPaid;
import io.consort.consortium.dues.InvoiceEvent.InvoiceCancelled;
import io.consort.consortium.dues.InvoiceId;
import io.consort.consortium.membership.ExpulsionGround;
import io.consort.consortium.membership.LiftSuspension;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Membership;
import io.consort.consortium.membership.MembershipEvent.MemberAcceded;
import io.consort.consortium.membership.MembershipEvent.MemberExpelled;
import io.consort.consortium.membership.MembershipEvent.NoticeGiven;
import io.consort.consortium.membership.Participation;
import io.consort.consortium.membership.Renew;
import io.consort.consortium.membership.Standing;
import io.consort.consortium.membership.Suspend;
import io.consort.consortium.membership.VoteBar;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What holds whatever is asked for, in whichever order, whether it was refused or not. */
class BodyLaws {

    private static final List<String> MEMBERS = List.of("ibm", "ti", "lsi", "darpa");
    private static final LocalDate START = LocalDate.parse("1988-01-01");
    private static final int DAYS = 1_200;

    @Property(tries = 200)
    void noSeatHasTwoHoldersOnOneDay(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
        ConsortiumState state = new Play(seed).steps(steps).state();
        for (Map.Entry<SeatId, SeatHistory> each : Bodies.of(state).seats().entrySet()) {
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
                    .containsExactlyElementsOf(Members.of(state).on(date).keySet());
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
        for (String member : MEMBERS) {
            assertThat(memberships(now.state(), member, at)).isEqualTo(memberships(then.state(), member, at));
        }
        for (int i = 0; i < 20; i++) {
            LocalDate date = i < 10
                    ? play.date()
                    : LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(i);
            for (String member : MEMBERS) {
                assertThat(VoteBar.of(now.state(), organisation(member), date, at))
                        .as("%s on %s", member, date)
                        .isEqualTo(VoteBar.of(then.state(), organisation(member), date));
            }
            Roster asKnown = new Roster(now.state(), date, at);
            Roster answered = Roster.of(then.state(), date);
            for (var body : answered.bodies()) {
                assertThat(asKnown.seatings(body)).isEqualTo(answered.seatings(body));
                assertThat(Proxies.of(asKnown, body)).isEqualTo(Proxies.of(answered, body));
            }
        }
    }

    /** What a charter did to a day before it was amended, it does for ever. */
    @Property(tries = 100)
    void anAmendmentChangesNothingOnADayBeforeIt(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
        Play play = new Play(seed);
        Given<ConsortiumState, ConsortiumEvent> then = play.steps(steps);
        play.amend();
        ConsortiumState now = play.given.state();
        LocalDate today = LocalDate.ofInstant(then.now(), ZoneOffset.UTC);
        for (LocalDate date = START; date.isBefore(today); date = date.plusDays(1)) {
            for (String member : MEMBERS) {
                OrganisationId organisation = organisation(member);
                assertThat(VoteBar.of(now, organisation, date))
                        .as("%s on %s", member, date)
                        .isEqualTo(VoteBar.of(then.state(), organisation, date));
                assertThat(Standing.of(now, organisation, date))
                        .isEqualTo(Standing.of(then.state(), organisation, date));
            }
            assertThat(Seats.of(now, BOARD, date)).isEqualTo(Seats.of(then.state(), BOARD, date));
        }
    }

    private static Optional<List<Membership>> memberships(ConsortiumState state, String member, Instant at) {
        return Members.of(state)
                .find(organisation(member))
                .map(each -> List.copyOf(each.knownAt(at).memberships()))
                .filter(each -> !each.isEmpty());
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
                        .plusDays(1 + random.nextInt(6))
                        .toString());
                step(any(MEMBERS));
            }
            return given;
        }

        private void step(String member) {
            switch (random.nextInt(17)) {
                case 16 -> expel(member);
                case 9 -> attempt(member, new Renew(Charter.of(given.state()).version()));
                case 10 -> amend();
                case 11 ->
                    attempt(
                            member,
                            new Suspend(
                                    organisation(member),
                                    "It does not deliver",
                                    today().plusDays(random.nextInt(30)),
                                    random.nextBoolean() ? null : today().plusDays(31 + random.nextInt(60)),
                                    null));
                case 12 ->
                    attempt(
                            member,
                            new LiftSuspension(
                                    organisation(member), today().plusDays(random.nextInt(30)), "It does", null));
                case 13 -> invoice(member);
                case 14, 15 -> settle(member);
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

        private LocalDate today() {
            return LocalDate.ofInstant(given.now(), ZoneOffset.UTC);
        }

        /** Another number of elected seats, terms or none, and full members with or without a vote. */
        private void amend() {
            Charter before = Charter.of(given.state());
            Charter next = Chartered.charter(before.version() + 1, 1 + random.nextInt(3), List.of());
            given = given.happened(new CharterAmended(
                    new Charter(
                            next.version(),
                            next.secretariat(),
                            next.currency(),
                            next.noticeMonths(),
                            List.of(
                                    new MembershipClass(
                                            FULL,
                                            "Full",
                                            ClassStanding.MEMBER,
                                            random.nextInt(4) > 0,
                                            new DuesRule.Exempt()),
                                    next.classes().getLast()),
                            next.governance(),
                            random.nextBoolean()
                                    ? null
                                    : new MembershipTerms(
                                            null,
                                            new ArrearsRule(3, 10),
                                            new RenewalRule(1, 10 + random.nextInt(30)),
                                            ExitRule.USUAL,
                                            null),
                            next.results()),
                    Chartered.RESOLUTION,
                    today()));
        }

        private void invoice(String member) {
            int year = 1987 + random.nextInt(9);
            if (Dues.of(given.state())
                    .invoices()
                    .find(InvoiceId.of(year, organisation(member)))
                    .isEmpty()) {
                given = given.happened(new DuesInvoiced(
                        organisation(member),
                        year,
                        Money.parse("USD 1.00"),
                        today(),
                        today().plusDays(3),
                        today().plusDays(6),
                        today().plusDays(16)));
            }
        }

        /** Paid, often recorded late, or given up. */
        private void settle(String member) {
            Dues.of(given.state()).invoices().of(organisation(member)).values().stream()
                    .filter(Invoice::awaitsPayment)
                    .findFirst()
                    .ifPresent(each -> given = given.happened(
                            random.nextBoolean()
                                    ? new InvoiceCancelled(
                                            organisation(member), each.id().year(), "Waived", null)
                                    : new DuesPaid(
                                            organisation(member),
                                            each.id().year(),
                                            today().minusDays(random.nextInt(8)),
                                            given.seq())));
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
            Optional<Membership> last =
                    Members.of(given.state()).find(organisation(member)).flatMap(Participation::last);
            boolean open = last.filter(each -> each.until().isEmpty()).isPresent();
            LocalDate earliest = last.flatMap(Membership::until).orElse(Histories.FOUNDED);
            if (!open) {
                given = given.happened(new MemberAcceded(
                        organisation(member),
                        FULL,
                        Charter.of(given.state()).version(),
                        earliest.plusDays(random.nextInt(50))));
            }
        }

        private void leave(String member) {
            Members.of(given.state())
                    .find(organisation(member))
                    .flatMap(each -> each.last())
                    .filter(last -> last.notice() == null)
                    .ifPresent(last -> given = given.happened(new NoticeGiven(
                            organisation(member), 1, last.from(), last.from().plusDays(random.nextInt(400)))));
        }

        private void expel(String member) {
            Members.of(given.state())
                    .find(organisation(member))
                    .flatMap(Participation::last)
                    .filter(last -> last.expulsion() == null && !last.hasEndedBy(today()))
                    .ifPresent(_ -> given = given.happened(new MemberExpelled(
                            organisation(member),
                            Charter.of(given.state()).version(),
                            ExpulsionGround.BREACH,
                            "It leaks",
                            today().plusDays(random.nextInt(60)),
                            null)));
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
                assertHeld(member, given.by("p-1", member).when(command).authority());
                return given.by("p-1", member).done(command);
            } catch (DomainException refusal) {
                assertThat(refusal.slug()).isNotEqualTo("invalid-field");
                return null;
            }
        }

        /** What was accepted rests on a right of who asked: on a seat of its own, or on what it is. */
        private static void assertHeld(String member, Authority authority) {
            if (authority instanceof Authority.OwnRight(var capacity, var holder)) {
                String own = capacity == Authority.Capacity.SEAT && !holder.equals(Chartered.FUNDER_SEAT.value())
                        ? holder.substring(holder.lastIndexOf('.') + 1)
                        : holder;
                assertThat(own).isIn(member, Chartered.FUNDER_SEAT.value());
            } else {
                assertThat(authority).isInstanceOf(Authority.Resolution.class);
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
