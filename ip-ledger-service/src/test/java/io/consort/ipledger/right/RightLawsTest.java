package io.consort.ipledger.right;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * The laws of rights, over random histories of grants, sublicences and endings. They are held against the plainest reading:
 * a right is the set of all (use, country, day) it reaches, and two rights meet where their sets do.
 */
class RightLawsTest {

    private static final List<OrganisationId> OWNERS = ids("ibm", "ti", "utexas");
    private static final List<OrganisationId> EVERYONE = ids("ibm", "ti", "utexas", "intel", "amd", "gca");
    private static final List<String> FIELDS = List.of("all", "a", "a.x", "a.y", "a-b", "b", "b.z");
    private static final List<String> USES = List.of("a.x", "a.y", "a.other", "a-b", "b.z", "b.other", "other");
    private static final List<List<String>> TERRITORIES = List.of(
            List.of("WORLD"),
            List.of("WORLD", "-DE"),
            List.of("DE"),
            List.of("FR", "DE"),
            List.of("US"),
            List.of("EU"));
    private static final List<String> PLACES = List.of("DE", "FR", "US", "IT", "elsewhere");
    private static final int DAYS = 12;

    /** What is tried; {@code of} picks a right among those there are. */
    private sealed interface Try {
        record Granting(RightKind kind, int grantor, int holder, int of, Extent extent, Sublicensing sublicensing)
                implements Try {}

        record EndingOf(int of, LocalDate effective) implements Try {}
    }

    @Property(tries = 400)
    void noRightIsGrantedTwice(@ForAll("histories") List<Try> history) {
        List<Right> rights = new ArrayList<>();
        Rights.of(run(history).state()).granted().forEach(rights::add);
        for (int i = 0; i < rights.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(contradict(rights.get(i), rights.get(j), rights))
                        .as("%s and %s", rights.get(i), rights.get(j))
                        .isFalse();
            }
        }
    }

    @Property(tries = 400)
    void aGrantIsRefusedExactlyWhenARuleStandsAgainstIt(@ForAll("histories") List<Try> history) {
        Given<IpLedgerState, IpLedgerEvent> given = registered();
        for (Try each : history) {
            List<Right> rights = List.copyOf(Rights.of(given.state()).granted());
            Command<IpLedgerState, IpLedgerEvent> command = command(each, rights);
            if (command instanceof GrantRight granting) {
                Right wanted = Right.of(RightId.of(rights.size() + 1), A1, granting.grant());
                given = RightExamples.noticed(given, granting.grant());
                String expected = refusal(wanted, rights);
                if (expected == null) {
                    given = given.done(By.resolution(command));
                } else {
                    DomainException refusal = given.when(By.resolution(command)).thenRefused(expected);
                    if (expected.equals("right-conflicts")) {
                        assertThat(refusal.detail())
                                .startsWith("It meets ")
                                .matches(detail -> contradicting(wanted, rights).stream()
                                        .anyMatch(bar -> detail.contains(" " + bar + ",")));
                    }
                }
            } else if (command != null) {
                given = tried(given, command);
            }
        }
    }

    @Property(tries = 200)
    void noRightOutlivesTheOneItWasGrantedOutOf(@ForAll("histories") List<Try> history) {
        List<Right> rights = List.copyOf(Rights.of(run(history).state()).granted());
        for (Right right : rights) {
            if (right.grant().under() != null) {
                Right above = rights.get(right.grant().under().number() - 1);
                assertThat(reach(above)).containsAll(reach(right));
            }
        }
    }

    @Property(tries = 200)
    void theIndexHoldsEveryFieldOfEveryRightOnceAndStaysBalanced(@ForAll("histories") List<Try> history) {
        Rights rights = Rights.of(run(history).state());
        AssetRights index = rights.byAsset().getOrDefault(A1, AssetRights.NONE);
        List<Plot> plots = new ArrayList<>();
        for (Plots tree : new Plots[] {index.exclusive(), index.sole(), index.open()}) {
            List<Plot> some = new ArrayList<>();
            collect(tree, some);
            assertThat(some).isSorted();
            plots.addAll(some);
        }
        assertThat(plots)
                .containsExactlyInAnyOrderElementsOf(rights.granted().stream()
                        .flatMap(right -> Plot.of(right).stream())
                        .toList());
    }

    private static int collect(@Nullable Plots tree, List<Plot> plots) {
        if (tree == null) {
            return 0;
        }
        int before = collect(tree.before(), plots);
        plots.add(tree.plot());
        int after = collect(tree.after(), plots);
        assertThat(Math.abs(before - after)).isLessThanOrEqualTo(1);
        assertThat(tree.height()).isEqualTo(1 + Math.max(before, after));
        return tree.height();
    }

    private static @Nullable String refusal(Right wanted, List<Right> rights) {
        Grant grant = wanted.grant();
        if (grant.under() == null) {
            if (!OWNERS.contains(grant.grantor())) {
                return "no-title-to-grant";
            }
        } else {
            Right above = rights.get(grant.under().number() - 1);
            if (!above.grant().terms().holder().equals(grant.grantor()) || !carries(above, wanted)) {
                return "no-right-to-grant";
            }
            if (!reach(above).containsAll(reach(wanted))) {
                return "sublicence-too-wide";
            }
        }
        if (rights.stream().anyMatch(right -> isTwin(wanted, right))) {
            return "right-granted";
        }
        return contradicting(wanted, rights).isEmpty() ? null : "right-conflicts";
    }

    private static boolean carries(Right above, Right wanted) {
        Terms has = above.grant().terms();
        Terms gives = wanted.grant().terms();
        boolean kind = has.kind().isAccess()
                ? has.kind() == gives.kind()
                : Math.max(gives.kind().ordinal(), 2) <= has.kind().ordinal();
        return kind
                && has.sublicensing() != Sublicensing.NONE
                && (has.sublicensing() == Sublicensing.FREE || gives.sublicensing() == Sublicensing.NONE);
    }

    private static boolean isTwin(Right wanted, Right right) {
        Grant one = wanted.grant();
        Grant other = right.grant();
        return !reach(right).isEmpty()
                && one.grantor().equals(other.grantor())
                && one.terms().holder().equals(other.terms().holder())
                && one.terms().kind() == other.terms().kind()
                && String.valueOf(one.under()).equals(String.valueOf(other.under()))
                && one.terms().extent().fields().equals(other.terms().extent().fields())
                && one.terms()
                        .extent()
                        .territory()
                        .equals(other.terms().extent().territory())
                && one.terms().extent().from().equals(other.terms().extent().from());
    }

    private static List<Right> contradicting(Right wanted, List<Right> rights) {
        List<Right> all = new ArrayList<>(rights);
        all.add(wanted);
        return rights.stream().filter(right -> contradict(wanted, right, all)).toList();
    }

    private static boolean contradict(Right one, Right other, List<Right> rights) {
        if (isAbove(one, other, rights) || isAbove(other, one, rights)) {
            return false;
        }
        boolean excludes =
                Stream.of(one, other).anyMatch(right -> right.grant().terms().kind() == RightKind.EXCLUSIVE)
                        || shutsOut(one, other)
                        || shutsOut(other, one);
        return excludes && reach(one).stream().anyMatch(reach(other)::contains);
    }

    private static boolean shutsOut(Right sole, Right other) {
        OrganisationId holder = other.grant().terms().holder();
        return sole.grant().terms().kind() == RightKind.SOLE
                && (other.grant().terms().kind() == RightKind.SOLE
                        || !(holder.equals(sole.grant().terms().holder())
                                || holder.equals(sole.grant().grantor())));
    }

    private static boolean isAbove(Right above, Right right, List<Right> rights) {
        RightId under = right.grant().under();
        return under != null && (under.equals(above.id()) || isAbove(above, rights.get(under.number() - 1), rights));
    }

    /** Everything a right reaches: each use, in each place, on each day; the last day stands for all after it. */
    private static Set<String> reach(Right right) {
        Extent extent = right.grant().terms().extent();
        Set<String> reach = new HashSet<>();
        for (String use : USES) {
            boolean used = extent.fields().stream()
                    .anyMatch(field -> field.value().equals("all")
                            || use.equals(field.value())
                            || use.startsWith(field.value() + "."));
            for (String place : PLACES) {
                boolean listed = extent.territory().countries().stream()
                        .anyMatch(country -> country.value().equals(place));
                for (int day = 0; day <= DAYS; day++) {
                    if (used && listed != extent.territory().allBut() && right.isInForce(CREATED.plusDays(day))) {
                        reach.add(use + "|" + place + "|" + day);
                    }
                }
            }
        }
        return reach;
    }

    private static Given<IpLedgerState, IpLedgerEvent> run(List<Try> history) {
        Given<IpLedgerState, IpLedgerEvent> given = registered();
        for (Try each : history) {
            Command<IpLedgerState, IpLedgerEvent> command =
                    command(each, List.copyOf(Rights.of(given.state()).granted()));
            if (command != null) {
                given = tried(
                        command instanceof GrantRight granting ? RightExamples.noticed(given, granting.grant()) : given,
                        command);
            }
        }
        return given;
    }

    private static Given<IpLedgerState, IpLedgerEvent> tried(
            Given<IpLedgerState, IpLedgerEvent> given, Command<IpLedgerState, IpLedgerEvent> command) {
        try {
            return given.done(By.resolution(command));
        } catch (DomainException refused) {
            assertThat(refused.slug())
                    .isIn(
                            "right-conflicts",
                            "right-granted",
                            "right-not-in-force",
                            "no-title-to-grant",
                            "no-right-to-grant",
                            "sublicence-too-wide");
            return given;
        }
    }

    private static @Nullable Command<IpLedgerState, IpLedgerEvent> command(Try what, List<Right> rights) {
        return switch (what) {
            case Try.Granting granting -> {
                Right above = granting.of() < rights.size() ? rights.get(granting.of()) : null;
                OrganisationId grantor = above == null
                        ? EVERYONE.get(granting.grantor())
                        : above.grant().terms().holder();
                OrganisationId holder = EVERYONE.get((EVERYONE.indexOf(grantor) + granting.holder()) % EVERYONE.size());
                yield new GrantRight(
                        A1,
                        new Grant(
                                grantor,
                                above == null ? null : above.id(),
                                new Terms(
                                        granting.kind(),
                                        holder,
                                        granting.extent(),
                                        granting.sublicensing(),
                                        granting.kind() == RightKind.IMPLEMENTATION_ACCESS ? "P-1" : null,
                                        null)));
            }
            case Try.EndingOf ending ->
                ending.of() < rights.size()
                        ? new EndRight(rights.get(ending.of()).id(), ending.effective(), EndingGround.AGREEMENT)
                        : null;
        };
    }

    @Provide
    Arbitrary<List<Try>> histories() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS - 2);
        Arbitrary<Extent> extent = Combinators.combine(
                        Arbitraries.of(FIELDS).list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(TERRITORIES),
                        day,
                        Arbitraries.integers().between(0, 8))
                .as((fields, territory, from, length) -> new Extent(
                        fields.stream().map(FieldOfUse::new).toList(),
                        territory(territory),
                        CREATED.plusDays(from),
                        length > 6 ? null : CREATED.plusDays(Math.min(DAYS - 1, from + length))));
        Arbitrary<Try> granting = Combinators.combine(
                        Arbitraries.of(RightKind.class),
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(3, 1), Tuple.of(1, 3)),
                        Arbitraries.integers().between(1, EVERYONE.size() - 1),
                        Arbitraries.integers().between(0, 20),
                        extent,
                        Arbitraries.of(Sublicensing.class))
                .as(Try.Granting::new);
        Arbitrary<Try> ending = Combinators.combine(Arbitraries.integers().between(0, 10), day)
                .as((of, on) -> new Try.EndingOf(of, CREATED.plusDays(on)));
        return Arbitraries.frequencyOf(Tuple.of(5, granting), Tuple.of(1, ending))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static Territory territory(List<String> names) {
        return Territory.of(
                names.stream().filter(name -> !name.startsWith("-")).toList(),
                names.stream()
                        .filter(name -> name.startsWith("-"))
                        .map(name -> name.substring(1))
                        .toList());
    }

    private static List<OrganisationId> ids(String... names) {
        return Stream.of(names).map(OrganisationId::new).toList();
    }
}
