package io.consort.ipledger.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.money.Allocation;
import io.consort.kernel.money.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The laws of valuation, over random inputs. */
class ValuationLawsTest {

    private static final LocalDate DAY = LocalDate.parse("1990-01-01");

    @Property(tries = 200)
    void theValueLiesWithinItsRange(@ForAll("methods") Method method) {
        ValueRange range = method.working().range();
        assertThat(range.low()).isLessThanOrEqualTo(range.point());
        assertThat(range.point()).isLessThanOrEqualTo(range.high());
    }

    /** The sum is built over one common denominator, another way than the calculation's. */
    @Property(tries = 200)
    void reliefFromRoyaltyIsTheExactSumRoundedOnce(@ForAll("reliefs") ReliefFromRoyalty relief) {
        BigInteger growth = relief.discount()
                .rate()
                .numerator()
                .add(relief.discount().rate().denominator());
        BigInteger base = relief.discount().rate().denominator();
        int years = relief.revenues().size();
        BigInteger sum = BigInteger.ZERO;
        for (int year = 1; year <= years; year++) {
            sum = sum.add(relief.revenues()
                    .get(year - 1)
                    .getAmountMinor()
                    .toBigIntegerExact()
                    .multiply(base.pow(year))
                    .multiply(growth.pow(years - year)));
        }
        Fraction spared = relief.royaltyRate().times(Fraction.ONE.minus(relief.tax()));
        BigDecimal exact = new BigDecimal(sum.multiply(spared.numerator()))
                .divide(new BigDecimal(growth.pow(years).multiply(spared.denominator())), 0, RoundingMode.HALF_EVEN);
        assertThat(relief.working().range().point().getAmountMinor()).isEqualByComparingTo(exact);
    }

    @Property(tries = 200)
    void moreRevenueIsWorthNoLess(@ForAll("reliefs") ReliefFromRoyalty relief, @ForAll("amounts") Money more) {
        List<Money> revenues = new ArrayList<>(relief.revenues());
        revenues.set(0, revenues.getFirst().plus(more));
        assertAtLeast(new ReliefFromRoyalty(revenues, relief.royaltyRate(), relief.tax(), relief.discount()), relief);
    }

    @Property(tries = 200)
    void aHigherRoyaltyIsWorthNoLessAndAHigherTaxOrDiscountNoMore(
            @ForAll("reliefs") ReliefFromRoyalty relief, @ForAll("parts") Fraction part) {
        Fraction royalty = relief.royaltyRate().times(part);
        assertAtLeast(relief, new ReliefFromRoyalty(relief.revenues(), royalty, relief.tax(), relief.discount()));
        Fraction lessTax = relief.tax().times(part);
        assertAtLeast(
                new ReliefFromRoyalty(relief.revenues(), relief.royaltyRate(), lessTax, relief.discount()), relief);
        Discount less = new Discount(
                relief.discount().rate().times(part),
                relief.discount().sensitivity().times(part));
        assertThat(new ReliefFromRoyalty(relief.revenues(), relief.royaltyRate(), relief.tax(), less)
                        .working()
                        .range()
                        .point())
                .isGreaterThanOrEqualTo(relief.working().range().point());
    }

    @Property(tries = 200)
    void dearerCostsAreWorthNoLessAndMoreObsolescenceNoMore(
            @ForAll("costs") CostApproach cost, @ForAll("parts") Fraction part) {
        CostItem first = cost.items().getFirst();
        List<CostItem> dearer = new ArrayList<>(cost.items());
        dearer.set(
                0,
                new CostItem(
                        first.what(), first.on(), first.amount(), first.index().plus(part)));
        assertAtLeast(
                new CostApproach(cost.basis(), dearer, cost.functional(), cost.economic(), cost.tolerance()), cost);
        assertAtLeast(
                new CostApproach(
                        cost.basis(),
                        cost.items(),
                        cost.functional().times(part),
                        cost.economic().times(part),
                        cost.tolerance()),
                cost);
    }

    @Property(tries = 200)
    void theMarketValueLiesAmongTheAdjustedPricesWhateverTheirWeights(@ForAll("markets") MarketApproach market) {
        ValueRange range = market.working().range();
        List<Money> prices = market.comparables().stream()
                .map(each -> each.adjusted().rounded())
                .sorted()
                .toList();
        assertThat(range.low()).isEqualTo(prices.getFirst());
        assertThat(range.high()).isEqualTo(prices.getLast());
    }

    /** Whoever contributes in parts is credited with no more than the whole is worth. */
    @Property(tries = 200)
    void capitalForAllSharesIsNeverMoreThanTheValue(
            @ForAll("amounts") Money value, @ForAll("divisions") List<Integer> divisions) {
        int whole = divisions.stream().mapToInt(Integer::intValue).sum();
        Money credited = divisions.stream()
                .map(each -> Allocation.floor(value, Fraction.of(each, whole)))
                .reduce(Money.zero(value.getCurrencyUnit()), Money::plus);
        assertThat(credited).isLessThanOrEqualTo(value);
        assertThat(value.minus(credited).getAmountMinorLong()).isLessThan(divisions.size());
    }

    private static void assertAtLeast(Method more, Method less) {
        ValueRange high = more.working().range();
        ValueRange low = less.working().range();
        assertThat(high.low()).isGreaterThanOrEqualTo(low.low());
        assertThat(high.point()).isGreaterThanOrEqualTo(low.point());
        assertThat(high.high()).isGreaterThanOrEqualTo(low.high());
    }

    @Provide
    Arbitrary<Method> methods() {
        return Arbitraries.oneOf(reliefs(), costs(), markets());
    }

    @Provide
    Arbitrary<ReliefFromRoyalty> reliefs() {
        return Combinators.combine(amounts().list().ofMinSize(1).ofMaxSize(20), parts(), parts(), discounts())
                .as(ReliefFromRoyalty::new);
    }

    @Provide
    Arbitrary<CostApproach> costs() {
        Arbitrary<CostItem> items = Combinators.combine(amounts(), factors())
                .as((amount, index) -> new CostItem("cost", DAY, amount, index));
        return Combinators.combine(items.list().ofMinSize(1).ofMaxSize(10), parts(), parts(), parts())
                .as((list, functional, economic, tolerance) ->
                        new CostApproach(CostBasis.REPLACEMENT, list, functional, economic, tolerance));
    }

    @Provide
    Arbitrary<MarketApproach> markets() {
        Arbitrary<List<PriceAdjustment>> adjustments = factors()
                .map(factor -> new PriceAdjustment("difference", factor))
                .list()
                .ofMaxSize(5);
        return Combinators.combine(amounts(), adjustments, factors())
                .as((price, list, weight) -> new ComparableDeal("deal", DAY, price, list, weight))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(MarketApproach::new);
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(1, 10_000_000_000L).map(minor -> Money.ofMinor(CurrencyUnit.USD, minor));
    }

    @Provide
    Arbitrary<Fraction> parts() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1000),
                        Arbitraries.longs().between(0, 1000))
                .as((above, more) -> Fraction.of(above, above + more));
    }

    @Provide
    Arbitrary<List<Integer>> divisions() {
        return Arbitraries.integers().between(1, 50).list().ofMinSize(1).ofMaxSize(12);
    }

    private static Arbitrary<Fraction> factors() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 100), Arbitraries.longs().between(1, 100))
                .as(Fraction::of);
    }

    private Arbitrary<Discount> discounts() {
        return Combinators.combine(parts(), parts()).as((rate, part) -> new Discount(rate, rate.times(part)));
    }
}
