package io.consort.ipledger.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Money in is money out, whatever runs down whatever waterfall. */
class MoneyLawsTest {

    @Property(tries = 500)
    void everyUnitIsPlacedAndNoneIsMadeUp(@ForAll("waterfalls") Waterfall waterfall, @ForAll("proceeds") Proceeds in) {
        List<Placement> placements = waterfall.place(in).placements();
        assertThat(Money.total(placements.stream().map(Placement::amount).toList()))
                .isEqualTo(in.received());
        assertThat(placements).allMatch(placement -> placement.amount().isPositive());
    }

    @Property(tries = 200)
    void noCapIsExceeded(@ForAll("waterfalls") Waterfall waterfall, @ForAll("proceeds") Proceeds in) {
        List<Placement> placements = waterfall.place(in).placements();
        for (Tier tier : waterfall.tiers()) {
            if (tier instanceof Bounded bounded && bounded.ceiling() != null) {
                assertThat(placements)
                        .filteredOn(placement -> placement.tier().equals(bounded.name()))
                        .allMatch(placement -> !placement.amount().isGreaterThan(bounded.ceiling()));
            }
            if (tier instanceof Recovery recovery) {
                assertThat(placements)
                        .filteredOn(placement -> placement.tier().equals(recovery.name()))
                        .allMatch(placement -> !placement.amount().isGreaterThan(recovery.cap()));
            }
        }
    }

    @Property(tries = 200)
    void theSameComesOutAgain(@ForAll("waterfalls") Waterfall waterfall, @ForAll("proceeds") Proceeds in) {
        assertThat(waterfall.place(in)).isEqualTo(waterfall.place(in));
    }

    @Provide
    Arbitrary<Waterfall> waterfalls() {
        return RandomWaterfalls.all();
    }

    @Provide
    Arbitrary<Proceeds> proceeds() {
        Arbitrary<Long> gross = Arbitraries.longs().between(1, 100_000_000_000L);
        Arbitrary<Integer> taxed = Arbitraries.integers().between(0, 99);
        Arbitrary<List<Integer>> weights =
                Arbitraries.integers().between(1, 1_000).list().ofMinSize(1).ofMaxSize(12);
        Arbitrary<List<Integer>> people =
                Arbitraries.integers().between(1, 1_000).list().ofMaxSize(5);
        return Combinators.combine(gross, taxed, people, weights)
                .as((amount, tax, inventors, owners) -> new Proceeds(
                        cents(amount),
                        cents(amount - amount / 100 * tax),
                        shares(inventors, PersonId::new),
                        shares(owners, OrganisationId::new),
                        Used.nothing(LocalDate.EPOCH)));
    }

    private static Money cents(long minor) {
        return Money.ofMinor(CurrencyUnit.USD, minor);
    }

    private static <K> SequencedMap<K, Fraction> shares(List<Integer> weights, Function<String, K> key) {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        SequencedMap<K, Fraction> shares = new LinkedHashMap<>();
        for (int i = 0; i < weights.size(); i++) {
            shares.put(key.apply("x" + i), Fraction.of(weights.get(i), sum));
        }
        return shares;
    }
}
