package io.consort.ipledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.pledge.Encumbered;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.succession.DemergeOrganisation;
import io.consort.ipledger.title.Heirs;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.DemergerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A demerger in part moves just what it names, whatever was done to a ledger before, and makes nothing more or less. */
class DemergerHistoryTest {

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void totalsStayAndNobodyElseIsTouched(
            @ForAll("histories") Chronicle history, @ForAll("demergers") Demerger demerger) {
        Told told = history.told();
        IpLedgerState before = told.state();
        IpLedgerState after =
                told.given().done(new DemergeOrganisation(demerger)).state();
        OrganisationId from = demerger.from();
        OrganisationId to = Heirs.of(before).now(demerger.to());
        Set<String> passed = Heirs.of(after)
                .divisions()
                .getLast()
                .passed(Allotment.Kind.ASSET)
                .collect(Collectors.toSet());
        Titles.of(after).byAsset().forEach((asset, title) -> {
            Title then = Titles.of(before).require(asset);
            for (LocalDate day : World.DATES) {
                assertThat(sum(title, day)).as("%s on %s", asset, day).isEqualTo(sum(then, day));
                if (!passed.contains(asset.value()) || day.isBefore(demerger.effective())) {
                    assertThat(title.on(day)).isEqualTo(then.on(day));
                } else {
                    assertThat(others(title.on(day), from, to)).isEqualTo(others(then.on(day), from, to));
                    assertThat(title.share(from, day)).isGreaterThanOrEqualTo(Fraction.ZERO);
                    assertThat(title.share(to, day)).isGreaterThan(then.share(to, day));
                }
            }
            Encumbered.of(after).over(asset).byRank().forEach(each -> {
                assertThat(each.burdens()).doesNotContainKey(each.pledgee());
                each.burdens()
                        .forEach((holder, burden) -> assertThat(title.least(holder, burden.from()))
                                .as("%s keeps what is pledged", holder)
                                .isGreaterThanOrEqualTo(burden.share()));
            });
        });
        assertThat(Distributions.of(after)).as("what was shared").isEqualTo(Distributions.of(before));
        Rights.of(before).granted().forEach(right -> {
            var now = Rights.of(after).require(right.id());
            assertThat(now.grant()).isEqualTo(right.grant());
            assertThat(now.holder()).isIn(right.holder(), to);
            assertThat(right.holder().equals(now.holder()) || right.holder().equals(from))
                    .isTrue();
        });
    }

    private static Fraction sum(Title title, LocalDate day) {
        return title.on(day).values().stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Map<OrganisationId, Fraction> others(
            Map<OrganisationId, Fraction> shares, OrganisationId from, OrganisationId to) {
        return shares.entrySet().stream()
                .filter(each -> !each.getKey().equals(from) && !each.getKey().equals(to))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Provide
    Arbitrary<Chronicle> histories() {
        return Chronicle.ofAll(40);
    }

    @Provide
    Arbitrary<Demerger> demergers() {
        List<Allotment> all = new ArrayList<>();
        World.ASSETS.stream().map(AssetId::value).forEach(each -> all.add(new Allotment(Allotment.Kind.ASSET, each)));
        World.PLEDGES.forEach(each -> all.add(new Allotment(Allotment.Kind.PLEDGE, each.value())));
        for (int i = 1; i < 6; i++) {
            all.add(new Allotment(Allotment.Kind.RIGHT, "G-" + i));
        }
        return Combinators.combine(
                        Arbitraries.of(World.MEMBERS),
                        Arbitraries.of("ibm", "sensata", "ti").map(OrganisationId::new),
                        Arbitraries.of(World.DATES.stream()
                                .filter(each -> !each.isAfter(World.BEGUN))
                                .toList()),
                        Arbitraries.of(all).set().ofMinSize(1))
                .filter((from, to, _, _) -> !from.equals(to))
                .as((from, to, on, named) ->
                        new Demerger(DemergerId.of(1), from, to, on, "a".repeat(64), List.copyOf(named)));
    }
}
