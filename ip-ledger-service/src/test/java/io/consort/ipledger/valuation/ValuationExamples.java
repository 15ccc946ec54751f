package io.consort.ipledger.valuation;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.usd;

import io.consort.ipledger.confirmation.GiveAssent;
import io.consort.ipledger.title.Assignment;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.List;

/** Valuations that were worked by hand. */
public final class ValuationExamples {

    public static final OrganisationId APPRAISERS = new OrganisationId("appraisers");
    public static final OrganisationId NEWCO = new OrganisationId("newco");
    public static final LocalDate Y1993 = LocalDate.parse("1993-01-01");
    public static final LocalDate END_OF_1993 = LocalDate.parse("1993-12-31");

    /** 120,000 + 55,000, less a tenth, less a fifth of that: 126,000, and a tenth of that up and down. */
    public static final CostApproach COST = new CostApproach(
            CostBasis.REPLACEMENT,
            List.of(
                    new CostItem("laboratory", LocalDate.parse("1989-01-01"), usd("100000.00"), Fraction.of(6, 5)),
                    new CostItem("filing", LocalDate.parse("1990-06-01"), usd("50000.00"), Fraction.of(11, 10))),
            Fraction.of(1, 10),
            Fraction.of(1, 5),
            Fraction.of(1, 10));

    /** 180,000 counted twice and 165,000 once: 175,000. */
    public static final MarketApproach MARKET = new MarketApproach(List.of(
            new ComparableDeal(
                    "US 4,814,829, court record",
                    LocalDate.parse("1992-03-01"),
                    usd("200000.00"),
                    List.of(new PriceAdjustment("one year less to run", Fraction.of(9, 10))),
                    Fraction.of(2, 1)),
            new ComparableDeal(
                    "EP 0 354 148, annual report",
                    LocalDate.parse("1991-10-01"),
                    usd("150000.00"),
                    List.of(
                            new PriceAdjustment("fewer countries", Fraction.of(6, 5)),
                            new PriceAdjustment("licence, not title", Fraction.of(11, 12))),
                    Fraction.ONE)));

    /** 37,500 × 4/5 + 75,000 × 16/25 = 78,000. */
    public static final ReliefFromRoyalty RELIEF = new ReliefFromRoyalty(
            List.of(usd("1000000.00"), usd("2000000.00")),
            Fraction.of(1, 20),
            Fraction.of(1, 4),
            new Discount(Fraction.of(1, 4), Fraction.of(1, 4)));

    /** −10,000 × 5/6 + 30,000 × 25/36 = 12,500. */
    public static final DiscountedCashFlow CASH_FLOW = new DiscountedCashFlow(
            List.of(usd("-10000.00"), usd("30000.00")), new Discount(Fraction.of(1, 5), Fraction.ZERO));

    private ValuationExamples() {}

    /** An independent opinion for the year 1993. */
    public static Opinion opinion(Method method) {
        return new Opinion(APPRAISERS, true, null, Y1993, Y1993, END_OF_1993, method, null);
    }

    /** By an owner. */
    public static RecordValuation record(Method method) {
        return new RecordValuation(A1, opinion(method), null);
    }

    /** By the company: it agrees to that contribution. */
    public static GiveAssent assent(ContributeShare contribution) {
        return new GiveAssent(contribution.asset(), contribution.assignment(), null, contribution.capital());
    }

    /** By the contributor. */
    public static ContributeShare contribute(OrganisationId from, Fraction share, String valuation) {
        return new ContributeShare(
                A1,
                new Assignment(from, NEWCO, share, LocalDate.parse("1993-06-01")),
                new ValuationId(valuation),
                null);
    }
}
