package io.consort.ipledger.pledge;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.REGISTER;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.pledge.PledgeEvent.PledgeFollowed;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.ReverseTransfer;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The laws of pledges, over random histories of everything that moves or binds title. */
class PledgeLawsTest {

    private static final OrganisationId BANK = new OrganisationId("bank");

    private static final List<OrganisationId> HOLDERS =
            Stream.of("ibm", "ti", "utexas").map(OrganisationId::new).toList();

    private static final List<PledgeId> PLEDGES =
            Stream.of("P-1", "P-2", "P-3").map(PledgeId::new).toList();

    private static final List<LocalDate> DATES =
            IntStream.range(0, 10).mapToObj(CREATED::plusDays).toList();

    @Property(tries = 500)
    void pledgedSharesNeverMoveWithoutConsent(
            @ForAll("histories") List<Command<IpLedgerState, IpLedgerEvent>> history) {
        var given = start();
        for (var command : history) {
            Encumbrances before = Encumbered.of(given.state()).over(A1);
            List<? extends IpLedgerEvent> events;
            try {
                events = given.when(command).events();
            } catch (DomainException refused) {
                assertThat(refused.slug()).isNotEqualTo("invalid-field");
                continue;
            }
            given = given.happened(events);
            Encumbrances after = Encumbered.of(given.state()).over(A1);
            assertKept(given.state());
            events.forEach(event -> assertConsented(before, event));
            if (command instanceof ReverseTransfer) {
                pledged(before)
                        .forEach((pledge, share) -> assertThat(pledged(after))
                                .hasEntrySatisfying(
                                        pledge, now -> assertThat(now).isGreaterThanOrEqualTo(share)));
            } else if (!endsPledges(command)) {
                assertThat(pledged(after)).containsAllEntriesOf(pledged(before));
            }
        }
    }

    @Property(tries = 300)
    void titleSumsToOneAtEveryDate(@ForAll("histories") List<Command<IpLedgerState, IpLedgerEvent>> history) {
        var given = start();
        for (var command : history) {
            try {
                given = given.done(command);
            } catch (DomainException refused) {
                assertThat(refused.slug()).isNotEmpty();
            }
        }
        Title title = Titles.of(given.state()).require(A1);
        for (LocalDate date : DATES) {
            assertThat(Fraction.sum(title.on(date).values())).isEqualTo(Fraction.ONE);
            assertThat(title.on(date).values()).allMatch(Fraction::isShare);
        }
    }

    @Property(tries = 300)
    void anEnforcementThatIsReversedLeavesNoTrace(
            @ForAll("histories") List<Command<IpLedgerState, IpLedgerEvent>> history) {
        var given = start();
        for (var command : history) {
            try {
                given = given.done(command);
            } catch (DomainException refused) {
                assertThat(refused.slug()).isNotEmpty();
            }
        }
        Title before = Titles.of(given.state()).require(A1);
        for (PledgeId pledge : PLEDGES) {
            var after = given;
            try {
                after = after.done(PledgeExamples.enforce(pledge, DATES.getLast()));
            } catch (DomainException refused) {
                assertThat(refused.slug()).isIn("not-found", "pledge-ended", "senior-pledge", "share-exceeds-holding");
                continue;
            }
            long last = after.seq();
            for (long entry = given.seq() + 1; entry <= last; entry++) {
                if (Titles.of(after.state()).require(A1).entry(entry).isPresent()) {
                    after = after.done(new ReverseTransfer(A1, entry, "It was paid.", null));
                }
            }
            Title again = Titles.of(after.state()).require(A1);
            assertThat(Encumbered.of(after.state()).over(A1))
                    .isEqualTo(Encumbered.of(given.state()).over(A1));
            assertThat(again.on(DATES.getLast())).isEqualTo(before.on(DATES.getLast()));
            assertThat(Pledges.of(after.state())).isEqualTo(Pledges.of(given.state()));
        }
    }

    private static boolean endsPledges(Command<?, ?> command) {
        return command instanceof ReleasePledge || command instanceof EnforcePledge || command instanceof CancelPledge;
    }

    private static void assertKept(IpLedgerState state) {
        Title title = Titles.of(state).require(A1);
        for (Encumbrance each : Encumbered.of(state).over(A1).byRank()) {
            each.burdens()
                    .forEach((holder, burden) ->
                            assertThat(title.least(holder, burden.from())).isGreaterThanOrEqualTo(burden.share()));
        }
    }

    private static void assertConsented(Encumbrances before, IpLedgerEvent event) {
        if (event instanceof PledgeFollowed followed) {
            assertThat(before.of(followed.pledge()).orElseThrow().consents()).contains(followed.assignment());
        }
    }

    /** How much of the title each pledge is over, whoever holds it. */
    private static Map<PledgeId, Fraction> pledged(Encumbrances bonds) {
        Map<PledgeId, Fraction> pledged = new HashMap<>();
        bonds.byRank()
                .forEach(each ->
                        pledged.put(each.pledge(), Fraction.sum(each.shares().values())));
        return pledged;
    }

    private static Given<IpLedgerState, IpLedgerEvent> start() {
        return Given.ledger(IpLedger.DEFINITION)
                .by("irene", "ibm")
                .done(REGISTER)
                .by("bea", "bank");
    }

    @Provide
    Arbitrary<List<Command<IpLedgerState, IpLedgerEvent>>> histories() {
        Arbitrary<Assignment> assignment = Combinators.combine(
                        Arbitraries.of(HOLDERS),
                        Arbitraries.integers().between(1, HOLDERS.size() - 1),
                        shares(),
                        Arbitraries.of(DATES))
                .as((from, step, share, on) -> new Assignment(from, other(from, step), share, on));
        Arbitrary<PledgeId> pledge = Arbitraries.of(PLEDGES);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, assignment.map(PledgeLawsTest::assigned)),
                        Tuple.of(4, assignment.map(PledgeLawsTest::consentedAndAssigned)),
                        Tuple.of(
                                5,
                                Combinators.combine(pledge, Arbitraries.of(HOLDERS), shares(), Arbitraries.of(DATES))
                                        .as((id, holder, share, on) -> steps(new PlacePledge(
                                                id, new PledgeTerms(A1, holder, BANK, share, usd("10.00"), on))))),
                        Tuple.of(
                                2,
                                Arbitraries.longs()
                                        .between(1, 25)
                                        .map(entry -> steps(new ReverseTransfer(A1, entry, "It never was.", null)))),
                        Tuple.of(
                                1,
                                Combinators.combine(pledge, Arbitraries.of(HOLDERS), shares())
                                        .as((id, holder, share) ->
                                                steps(new ReleasePledge(id, Map.of(holder, share), null)))),
                        Tuple.of(
                                1,
                                Combinators.combine(pledge, Arbitraries.of(DATES))
                                        .as((id, on) -> steps(PledgeExamples.enforce(id, on)))))
                .list()
                .ofMaxSize(25)
                .map(lists -> lists.stream().flatMap(List::stream).toList());
    }

    private static Arbitrary<Fraction> shares() {
        return Arbitraries.of(Fraction.of(1, 3), Fraction.of(1, 6), Fraction.of(1, 7), Fraction.of(1, 12));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies them
    private static List<Command<IpLedgerState, IpLedgerEvent>> steps(Command<IpLedgerState, IpLedgerEvent>... steps) {
        return List.of(steps);
    }

    private static List<Command<IpLedgerState, IpLedgerEvent>> assigned(Assignment assignment) {
        return steps(By.resolution(new AssignShare(A1, assignment)));
    }

    private static List<Command<IpLedgerState, IpLedgerEvent>> consentedAndAssigned(Assignment assignment) {
        return Stream.concat(consents(assignment), assigned(assignment).stream())
                .toList();
    }

    private static Stream<Command<IpLedgerState, IpLedgerEvent>> consents(Assignment assignment) {
        return PLEDGES.stream().map(pledge -> new ConsentToAssignment(pledge, assignment));
    }

    private static OrganisationId other(OrganisationId one, int step) {
        return HOLDERS.get((HOLDERS.indexOf(one) + step) % HOLDERS.size());
    }
}
