package io.consort.ipledger.title;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.IpLedger;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of title, over random histories in which effective dates come in any order. */
class TitleLawsTest {

    private static final List<OrganisationId> ORGANISATIONS = List.of("ibm", "ti", "utexas", "intel", "amd").stream()
            .map(OrganisationId::new)
            .toList();

    @Property(tries = 300)
    void sharesSumToOneAtEveryDate(@ForAll("assignments") List<Assignment> assignments) {
        Title title = history(assignments).title();
        for (LocalDate date : dates(assignments)) {
            var shares = title.on(date);
            if (date.isBefore(CREATED)) {
                assertThat(shares).isEmpty();
            } else {
                assertThat(Fraction.sum(shares.values())).isEqualTo(Fraction.ONE);
                assertThat(shares.values()).allMatch(Fraction::isShare);
            }
        }
    }

    @Property(tries = 300)
    void titleOnADateIsTheSumOfThePostingsUpToIt(@ForAll("assignments") List<Assignment> assignments) {
        Title title = history(assignments).title();
        for (LocalDate date : dates(assignments)) {
            assertThat(title.on(date)).isEqualTo(title.on(date, Instant.MAX));
        }
    }

    @Property(tries = 300)
    void anAssignmentIsRefusedExactlyWhenItWouldOverdraw(@ForAll("assignments") List<Assignment> assignments) {
        List<Assignment> accepted = new ArrayList<>();
        Given<IpLedgerState, IpLedgerEvent> given = start();
        for (Assignment assignment : assignments) {
            List<Assignment> would = new ArrayList<>(accepted);
            would.add(assignment);
            if (overdraws(assignment.from(), would)) {
                assertThat(given.when(command(assignment)).thenRefused(reason(given, assignment)))
                        .isNotNull();
            } else {
                given = given.done(command(assignment));
                accepted = would;
            }
        }
    }

    @Property(tries = 100)
    void everyTransferIsPostingsThatSumToZero(@ForAll("assignments") List<Assignment> assignments) {
        Title title = history(assignments).title();
        assertThat(title.chain())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(Fraction.sum(entry.transfer().postings().stream()
                                .map(Posting::change)
                                .toList()))
                        .isEqualTo(Fraction.ZERO));
    }

    @Property(tries = 100)
    void whatWasKnownIsWhatTitleWasThen(@ForAll("assignments") List<Assignment> assignments) {
        History history = history(assignments);
        for (int i = 0; i < history.titles().size(); i++) {
            Instant known = history.titles().get(i).chain().getLast().recorded();
            for (LocalDate date : dates(assignments)) {
                assertThat(history.title().on(date, known))
                        .isEqualTo(history.titles().get(i).on(date));
            }
        }
    }

    @Property(tries = 100)
    void aHoldingStaysBalanced(@ForAll("assignments") List<Assignment> assignments) {
        history(assignments).title().holdings().byHolder().values().forEach(TitleLawsTest::assertBalanced);
    }

    private static int assertBalanced(Holding tree) {
        if (tree == null) {
            return 0;
        }
        int before = assertBalanced(tree.before());
        int after = assertBalanced(tree.after());
        assertThat(Math.abs(before - after)).isLessThanOrEqualTo(1);
        assertThat(tree.height()).isEqualTo(1 + Math.max(before, after));
        return tree.height();
    }

    private static boolean overdraws(OrganisationId holder, List<Assignment> assignments) {
        return dates(assignments).stream()
                .anyMatch(date -> naive(holder, assignments, date).signum() < 0);
    }

    private static String reason(Given<IpLedgerState, IpLedgerEvent> given, Assignment assignment) {
        Fraction held = Titles.of(given.state()).require(A1).share(assignment.from(), assignment.effective());
        return held.compareTo(assignment.share()) < 0 ? "share-exceeds-holding" : "share-assigned-later";
    }

    private static Fraction naive(OrganisationId holder, List<Assignment> assignments, LocalDate date) {
        Fraction held = date.isBefore(CREATED) || !REGISTER.owners().containsKey(holder)
                ? Fraction.ZERO
                : REGISTER.owners().get(holder);
        for (Assignment each : assignments) {
            if (!each.effective().isAfter(date)) {
                held = each.from().equals(holder) ? held.minus(each.share()) : held;
                held = each.to().equals(holder) ? held.plus(each.share()) : held;
            }
        }
        return held;
    }

    private record History(Title title, List<Title> titles) {}

    private static History history(List<Assignment> assignments) {
        List<Title> titles = new ArrayList<>();
        Given<IpLedgerState, IpLedgerEvent> given = start();
        int day = 1;
        for (Assignment assignment : assignments) {
            try {
                given = given.on(LocalDate.parse("1995-01-01").plusDays(day++).toString())
                        .done(command(assignment));
            } catch (DomainException refused) {
                assertThat(refused.slug()).startsWith("share-");
            }
            titles.add(Titles.of(given.state()).require(A1));
        }
        return new History(Titles.of(given.state()).require(A1), titles);
    }

    private static Given<IpLedgerState, IpLedgerEvent> start() {
        return Given.ledger(IpLedger.DEFINITION)
                .on("1995-01-01")
                .by("irene", "ibm")
                .done(REGISTER);
    }

    private static Command<IpLedgerState, IpLedgerEvent> command(Assignment assignment) {
        return By.resolution(new AssignShare(A1, assignment));
    }

    private static Set<LocalDate> dates(List<Assignment> assignments) {
        Set<LocalDate> dates = new TreeSet<>();
        dates.add(CREATED.minusDays(1));
        dates.add(CREATED);
        assignments.forEach(each -> {
            dates.add(each.effective().minusDays(1));
            dates.add(each.effective());
            dates.add(each.effective().plusDays(1));
        });
        return dates;
    }

    @Provide
    Arbitrary<List<Assignment>> assignments() {
        Arbitrary<Integer> who = Arbitraries.integers().between(0, ORGANISATIONS.size() - 1);
        Arbitrary<Integer> others = Arbitraries.integers().between(1, ORGANISATIONS.size() - 1);
        Arbitrary<Fraction> share = Combinators.combine(
                        Arbitraries.longs().between(1, 4), Arbitraries.of(6L, 12L, 5L, 7L, 60L, 1_000_003L))
                .as((part, whole) -> Fraction.of(part, whole));
        Arbitrary<LocalDate> date = Arbitraries.integers().between(-3, 40).map(days -> CREATED.plusDays(days));
        return Combinators.combine(who, others, share, date)
                .as((from, step, part, on) -> new Assignment(
                        ORGANISATIONS.get(from), ORGANISATIONS.get((from + step) % ORGANISATIONS.size()), part, on))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }
}
