package io.consort.ipledger.scheme;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Waterfalls of all kinds of tiers, in US dollars. */
public final class RandomWaterfalls {

    private static final OrganisationId TI = new OrganisationId("ti");

    private RandomWaterfalls() {}

    /** Of at most six tiers above the last. */
    public static Arbitrary<Waterfall> all() {
        Arbitrary<Function<String, Tier>> last = Arbitraries.of(Owners::new, name -> new Remainder(name, TI));
        Arbitrary<Integer> expensesAt = Arbitraries.integers().between(0, 12);
        return Combinators.combine(tiers().list().ofMaxSize(6), expensesAt, money().injectNull(0.5), last)
                .as((makers, at, perRun, end) -> {
                    List<Tier> tiers = new ArrayList<>();
                    makers.forEach(maker -> tiers.add(maker.apply("tier " + tiers.size())));
                    if (at <= tiers.size()) {
                        tiers.add(at, new ExpenseRecovery("expenses", perRun));
                    }
                    tiers.add(end.apply("last"));
                    return new Waterfall(tiers);
                });
    }

    private static Arbitrary<Function<String, Tier>> tiers() {
        return Arbitraries.oneOf(boundable(), counted(), bounded());
    }

    private static Arbitrary<Function<String, Tier>> boundable() {
        Arbitrary<Basis> basis = Arbitraries.of(Basis.class);
        return Arbitraries.oneOf(
                Combinators.combine(rate(), basis).as((r, of) -> name -> new Levy(name, r, of, null)),
                Combinators.combine(rate(), basis).as((r, of) -> name -> new Inventors(name, r, of)),
                Combinators.combine(rate(), basis).as((r, of) -> name -> new Units(name, r, of, units())),
                Combinators.combine(basis, Arbitraries.of(Span.class), money(), rate(), rate())
                        .as((of, over, bound, low, high) -> name -> bands(name, of, over, bound, low, high)));
    }

    private static Arbitrary<Function<String, Tier>> counted() {
        return Arbitraries.oneOf(
                Combinators.combine(money(), money().injectNull(0.5))
                        .as((cap, perRun) -> name -> new Recovery(name, TI, cap, perRun)),
                Combinators.combine(money(), Arbitraries.of(Span.class))
                        .as((amount, per) -> name -> new Fixed(name, null, amount, per)));
    }

    private static Arbitrary<Function<String, Tier>> bounded() {
        return Combinators.combine(boundable(), money(), money(), Arbitraries.of(1, 2, 3), Arbitraries.of(true, false))
                .as((tier, low, more, which, owners) -> name -> new Bounded(
                        owners ? new Owners(name) : tier.apply(name),
                        which == 1 ? null : low,
                        which == 2 ? null : low.plus(more)));
    }

    private static Bands bands(String name, Basis of, Span over, Money bound, Fraction low, Fraction high) {
        Fraction half = Fraction.of(1, 2);
        return new Bands(
                name,
                of,
                over,
                List.of(
                        new Recipient.ByContribution(),
                        new Recipient.Named(Payee.FUND),
                        new Recipient.ByTitle(),
                        new Recipient.Named(new Payee("unit:utexas:ece"))),
                List.of(
                        new Band(bound, List.of(low, Fraction.ZERO, Fraction.ZERO, Fraction.ONE.minus(low))),
                        new Band(
                                null,
                                List.of(
                                        high.times(half).times(half),
                                        half,
                                        high.times(half).times(half),
                                        Fraction.ZERO))));
    }

    private static List<UnitShare> units() {
        return List.of(
                new UnitShare(new Payee("unit:utexas:ece"), Fraction.of(2, 3)),
                new UnitShare(new Payee("utexas"), Fraction.of(1, 3)));
    }

    private static Arbitrary<Fraction> rate() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 9), Arbitraries.longs().between(9, 50))
                .as(Fraction::of);
    }

    private static Arbitrary<Money> money() {
        return Arbitraries.longs().between(2, 10_000_000).map(minor -> Money.ofMinor(CurrencyUnit.USD, minor));
    }
}
