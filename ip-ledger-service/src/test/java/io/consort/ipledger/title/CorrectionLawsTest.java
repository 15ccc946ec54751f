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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The laws of title where entries are reversed, in any order; what successions do is in the laws of whole ledgers. */
class CorrectionLawsTest {

    private static final List<OrganisationId> ORGANISATIONS = List.of("ibm", "ti", "utexas", "intel").stream()
            .map(OrganisationId::new)
            .toList();

    private static final List<LocalDate> DATES =
            IntStream.range(-1, 16).mapToObj(CREATED::plusDays).toList();

    @Property(tries = 300)
    void sharesSumToOneAtEveryDate(@ForAll("histories") List<Command<IpLedgerState, IpLedgerEvent>> history) {
        Title title = Titles.of(after(history).state()).require(A1);
        for (LocalDate date : DATES) {
            var shares = title.on(date);
            assertThat(shares.values()).allMatch(Fraction::isShare);
            assertThat(Fraction.sum(shares.values())).isEqualTo(date.isBefore(CREATED) ? Fraction.ZERO : Fraction.ONE);
        }
    }

    @Property(tries = 300)
    void aReversedHistoryIsOneInWhichTheEntryNeverWas(
            @ForAll("histories") List<Command<IpLedgerState, IpLedgerEvent>> history) {
        var given = after(history);
        Title title = Titles.of(given.state()).require(A1);
        for (TitleEntry entry : title.chain()) {
            if (entry.transfer() instanceof Reversal || title.reversedBy(entry) != null || entry.seq() == 1) {
                continue;
            }
            Map<LocalDate, Map<OrganisationId, Fraction>> without = without(title, entry.seq());
            boolean overdraws = without.values().stream()
                    .flatMap(shares -> shares.values().stream())
                    .anyMatch(share -> share.signum() < 0);
            var reverse = given.when(new ReverseTransfer(A1, entry.seq(), "It never was.", null));
            if (overdraws) {
                reverse.thenRefused("correction-overdraws");
            } else {
                Title reversed =
                        Titles.of(given.happened(reverse.events()).state()).require(A1);
                without.forEach((date, shares) -> assertThat(reversed.on(date)).isEqualTo(shares));
            }
        }
    }

    @Property(tries = 200)
    void thePictureFlowsAsTitleDoes(@ForAll("histories") List<Command<IpLedgerState, IpLedgerEvent>> history) {
        Title title = Titles.of(after(history).state()).require(A1);
        TitleGraph whole = TitlePainter.paint(title, null, null);
        assertFlows(whole, 1);
        assertThat(leaves(whole)).isEqualTo(title.on(LocalDate.MAX));
        for (LocalDate from : DATES) {
            TitleGraph part = TitlePainter.paint(title, null, from);
            assertFlows(part, title.on(from).size());
            assertThat(leaves(part)).isEqualTo(title.on(LocalDate.MAX));
        }
    }

    private static void assertFlows(TitleGraph graph, int opening) {
        assertThat(graph.nodes()).extracting(TitleGraph.Node::id).doesNotHaveDuplicates();
        int without = 0;
        for (TitleGraph.Node node : graph.nodes()) {
            Fraction in = Fraction.sum(graph.links().stream()
                    .filter(link -> link.target().equals(node.id()))
                    .map(TitleGraph.Link::share)
                    .toList());
            assertThat(in.signum() == 0 ? node.share() : in).as(node.id()).isEqualTo(node.share());
            assertThat(out(graph, node)).as(node.id()).isIn(Fraction.ZERO, node.share());
            without += in.signum() == 0 ? 1 : 0;
        }
        assertThat(without).isLessThanOrEqualTo(Math.max(1, opening));
        assertThat(graph.links()).extracting(TitleGraph.Link::share).allMatch(Fraction::isShare);
    }

    private static Fraction out(TitleGraph graph, TitleGraph.Node node) {
        return Fraction.sum(graph.links().stream()
                .filter(link -> link.source().equals(node.id()))
                .map(TitleGraph.Link::share)
                .toList());
    }

    private static Map<OrganisationId, Fraction> leaves(TitleGraph graph) {
        Map<OrganisationId, Fraction> leaves = new HashMap<>();
        graph.nodes().stream()
                .filter(node -> out(graph, node).signum() == 0)
                .forEach(node -> leaves.put(node.holder(), node.share()));
        return leaves;
    }

    private static Map<LocalDate, Map<OrganisationId, Fraction>> without(Title title, long seq) {
        Map<LocalDate, Map<OrganisationId, Fraction>> byDate = new TreeMap<>();
        for (LocalDate date : DATES) {
            Map<OrganisationId, Fraction> shares = new HashMap<>();
            title.chain().stream()
                    .filter(entry ->
                            entry.seq() != seq && !entry.transfer().effective().isAfter(date))
                    .flatMap(entry -> entry.transfer().postings().stream())
                    .forEach(posting -> {
                        if (posting.account() instanceof Account.Holder(OrganisationId holder)) {
                            shares.merge(holder, posting.change(), Fraction::plus);
                        }
                    });
            shares.values().removeIf(share -> share.signum() == 0);
            byDate.put(date, shares);
        }
        return byDate;
    }

    private static Given<IpLedgerState, IpLedgerEvent> after(List<Command<IpLedgerState, IpLedgerEvent>> history) {
        var given = Given.ledger(IpLedger.DEFINITION)
                .on("1995-01-01")
                .by("irene", "ibm")
                .done(REGISTER);
        for (var command : history) {
            try {
                given = given.done(command);
            } catch (DomainException refused) {
                assertThat(refused.slug()).isNotEqualTo("invalid-field");
            }
        }
        return given;
    }

    @Provide
    Arbitrary<List<Command<IpLedgerState, IpLedgerEvent>>> histories() {
        Arbitrary<OrganisationId> from = Arbitraries.of(ORGANISATIONS);
        Arbitrary<Integer> step = Arbitraries.integers().between(1, ORGANISATIONS.size() - 1);
        Arbitrary<LocalDate> date = Arbitraries.integers().between(0, 14).map(CREATED::plusDays);
        Arbitrary<Fraction> share = Arbitraries.of(Fraction.of(1, 3), Fraction.of(1, 6), Fraction.of(1, 7));
        Arbitrary<Command<IpLedgerState, IpLedgerEvent>> assign = Combinators.combine(from, step, share, date)
                .as((giver, next, part, on) ->
                        By.resolution(new AssignShare(A1, new Assignment(giver, other(giver, next), part, on))));
        Arbitrary<Command<IpLedgerState, IpLedgerEvent>> reverse =
                Arbitraries.longs().between(1, 20).map(entry -> new ReverseTransfer(A1, entry, "It never was.", null));
        return Arbitraries.frequencyOf(Tuple.of(6, assign), Tuple.of(2, reverse))
                .list()
                .ofMaxSize(25)
                .map(ArrayList::new);
    }

    private static OrganisationId other(OrganisationId one, int step) {
        return ORGANISATIONS.get((ORGANISATIONS.indexOf(one) + step) % ORGANISATIONS.size());
    }
}
