package io.consort.ipledger.valuation;

import static io.consort.ipledger.Sematech.usd;
import static io.consort.ipledger.valuation.ValuationExamples.CASH_FLOW;
import static io.consort.ipledger.valuation.ValuationExamples.COST;
import static io.consort.ipledger.valuation.ValuationExamples.MARKET;
import static io.consort.ipledger.valuation.ValuationExamples.RELIEF;
import static io.consort.ipledger.valuation.ValuationExamples.opinion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every method against figures that were worked by hand. */
class MethodTest {

    @Test
    void costIsIndexedAndLosesWhatIsObsolete() {
        assertThat(COST.working().range())
                .isEqualTo(new ValueRange(usd("113400.00"), usd("126000.00"), usd("138600.00")));
        assertThat(COST.working().steps())
                .containsExactly(
                        new WorkingStep("laboratory", "USD 100000.00 × 6/5", usd("120000.00")),
                        new WorkingStep("filing", "USD 50000.00 × 11/10", usd("55000.00")),
                        new WorkingStep("cost at prices of the valuation date", "the sum", usd("175000.00")),
                        new WorkingStep("less functional obsolescence", "× (1 − 1/10)", usd("157500.00")),
                        new WorkingStep("less economic obsolescence", "× (1 − 1/5)", usd("126000.00")));
    }

    @Test
    void pricesOfOthersAreAdjustedAndWeighed() {
        assertThat(MARKET.working().range())
                .isEqualTo(new ValueRange(usd("165000.00"), usd("175000.00"), usd("180000.00")));
        assertThat(MARKET.working().steps())
                .containsExactly(
                        new WorkingStep(
                                "US 4,814,829, court record",
                                "USD 200000.00 × 9/10 (one year less to run)",
                                usd("180000.00")),
                        new WorkingStep(
                                "EP 0 354 148, annual report",
                                "USD 150000.00 × 6/5 (fewer countries) × 11/12 (licence, not title)",
                                usd("165000.00")),
                        new WorkingStep(
                                "mean by weight",
                                "the sum of adjusted price × weight, ÷ 3; weights: 2, 1",
                                usd("175000.00")));
    }

    @Test
    void royaltiesSparedAreTaxedAndDiscounted() {
        assertThat(RELIEF.working().range())
                .isEqualTo(new ValueRange(usd("58333.33"), usd("78000.00"), usd("112500.00")));
        assertThat(RELIEF.working().steps())
                .containsExactly(
                        new WorkingStep("year 1", "USD 1000000.00 × 1/20 × (1 − 1/4) ÷ (1 + 1/4)^1", usd("30000.00")),
                        new WorkingStep("year 2", "USD 2000000.00 × 1/20 × (1 − 1/4) ÷ (1 + 1/4)^2", usd("48000.00")),
                        new WorkingStep("present value", "the sum", usd("78000.00")),
                        new WorkingStep("at the higher rate", "the same at 1/2", usd("58333.33")),
                        new WorkingStep("at the lower rate", "the same at 0", usd("112500.00")));
    }

    @Test
    void cashFlowsMayBeginBelowZero() {
        assertThat(CASH_FLOW.working().range())
                .isEqualTo(new ValueRange(usd("12500.00"), usd("12500.00"), usd("12500.00")));
        assertThat(CASH_FLOW.working().steps().getFirst())
                .isEqualTo(new WorkingStep("year 1", "USD -10000.00 ÷ (1 + 1/5)^1", usd("-8333.33")));
        assertThat(new DiscountedCashFlow(
                                List.of(usd("120.00"), usd("-121.00")),
                                new Discount(Fraction.of(1, 10), Fraction.of(1, 10)))
                        .working()
                        .range())
                .as("more is lost at the lower rate")
                .isEqualTo(new ValueRange(usd("-1.00"), usd("9.09"), usd("15.97")));
        assertThat(refusal(
                        () -> new DiscountedCashFlow(List.of(usd("-1.00")), new Discount(Fraction.ZERO, Fraction.ZERO))
                                .working()))
                .isEqualTo(
                        "/method: It comes to USD -1.00, and nothing is worth less than nothing to who may give it up.");
    }

    /** Rounded once, at the end, half to the even one; thirds of each year would be lost if each were rounded. */
    @ParameterizedTest
    @CsvSource({"0.01,1/2,0.00", "0.03,1/2,0.02", "0.05,1/2,0.02", "0.07,1/2,0.04", "0.10,1/3,0.03", "0.20,1/3,0.07"})
    void roundsHalfToTheEvenOne(String amount, String index, String value) {
        assertThat(cost(usd(amount), index).working().range().point()).isEqualTo(usd(value));
    }

    @Test
    void roundsOnlyAtTheEnd() {
        List<Money> thirds = Collections.nCopies(3, usd("1.00"));
        assertThat(new ReliefFromRoyalty(
                                thirds, Fraction.of(1, 3), Fraction.ZERO, new Discount(Fraction.ZERO, Fraction.ZERO))
                        .working()
                        .range()
                        .point())
                .isEqualTo(usd("1.00"));
    }

    @Test
    void saysWhichInputIsWrong() {
        assertThat(refusal(() -> cost(usd("0.00"), "1"))).startsWith("/amount: ");
        assertThat(refusal(() -> cost(usd("1.00"), "0")))
                .isEqualTo("/index: A factor or weight is above 0, and 0 is not.");
        assertThat(refusal(() -> cost(usd("1.00"), "1/1000000000000")))
                .isEqualTo("/index: A factor or rate has at most 12 digits in each part.");
        assertThat(refusal(() -> cost(usd("999999999999999999.99"), "2").working()))
                .startsWith("/method: It comes to more than an amount can be");
        assertThat(refusal(() -> new CostApproach(
                        CostBasis.REPRODUCTION, List.of(), Fraction.ZERO, Fraction.ZERO, Fraction.ZERO)))
                .isEqualTo("/items: There are 1 to 50 costs.");
        assertThat(refusal(() -> new CostApproach(
                        CostBasis.REPRODUCTION, COST.items(), Fraction.of(5, 4), Fraction.ZERO, Fraction.ZERO)))
                .isEqualTo("/functional: This lies between 0 and 1, and 5/4 does not.");
        assertThat(refusal(
                        () -> new DiscountedCashFlow(List.of(usd("1.00"), Money.parse("EUR 1.00")), RELIEF.discount())))
                .isEqualTo("/cashFlows: The inputs of one valuation are in one currency, USD.");
        assertThat(refusal(() -> new Discount(Fraction.of(11, 1), Fraction.ZERO)))
                .isEqualTo("/rate: A discount rate lies between 0 and 10 a year.");
        assertThat(refusal(() -> new Discount(Fraction.of(1, 10), Fraction.of(1, 5))))
                .isEqualTo("/sensitivity: It lies between 0 and the rate itself, 1/10.");
        assertThat(refusal(() ->
                        new ReliefFromRoyalty(List.of(usd("-1.00")), Fraction.ONE, Fraction.ZERO, RELIEF.discount())))
                .isEqualTo("/revenues: A year's revenue is zero or more.");
        assertThat(refusal(() -> new ReliefFromRoyalty(
                        List.of(usd("1.00")), Fraction.of(2, 1), Fraction.ZERO, RELIEF.discount())))
                .startsWith("/royaltyRate: ");
        assertThat(refusal(() -> new PriceAdjustment(" ", Fraction.ONE)))
                .isEqualTo("/why: A text of 1 to 100 characters is needed.");
        assertThat(refusal(() -> new MarketApproach(
                        Collections.nCopies(21, MARKET.comparables().getFirst()))))
                .isEqualTo("/comparables: There are 1 to 20 comparables.");
    }

    @Test
    void nothingIsKnownThatCameAfterTheValuationDate() {
        CostItem late = new CostItem("repair", LocalDate.parse("1993-01-02"), usd("1.00"), Fraction.ONE);
        assertThat(refusal(() -> opinion(new CostApproach(
                        CostBasis.REPRODUCTION,
                        List.of(COST.items().getFirst(), late),
                        Fraction.ZERO,
                        Fraction.ZERO,
                        Fraction.ZERO))))
                .isEqualTo(
                        "/method/items/1/on: 1993-01-02 comes after the valuation date, 1993-01-01, on which it was not"
                                + " known.");
        assertThat(refusal(() -> opinion(new MarketApproach(List.of(new ComparableDeal(
                        "later", LocalDate.parse("1993-01-02"), usd("1.00"), List.of(), Fraction.ONE))))))
                .startsWith("/method/comparables/0/on: ");
    }

    private static CostApproach cost(Money amount, String index) {
        return new CostApproach(
                CostBasis.REPRODUCTION,
                List.of(new CostItem("all", LocalDate.parse("1990-01-01"), amount, Fraction.parse(index))),
                Fraction.ZERO,
                Fraction.ZERO,
                Fraction.ZERO);
    }

    private static String refusal(ThrowingCallable call) {
        DomainException refusal = catchThrowableOfType(DomainException.class, call);
        assertThat(refusal).isNotNull();
        return refusal.fields().getFirst().pointer() + ": " + refusal.detail();
    }
}
