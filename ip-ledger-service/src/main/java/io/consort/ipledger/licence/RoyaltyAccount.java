package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.IncomeRecorded;
import io.consort.ipledger.income.Period;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.Royalty;
import io.consort.kernel.money.Fraction;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a right owes by its terms and its reports, held against the incomes that name the right as their licence.
 *
 * @param upfront what was due when the right began; null where nothing was
 * @param years each year that has begun and of which something is due or reported, in order
 * @param due all of it that is due by now: of a year once it is over, or as far as it is reported
 * @param received what came in under the licence, before tax, less what was given back
 * @param elsewhere incomes under the licence in another currency, which are not counted
 */
public record RoyaltyAccount(
        @Nullable Money upfront, List<Year> years, Money due, Money received, List<IncomeId> elsewhere) {

    public RoyaltyAccount {
        years = List.copyOf(years);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * One calendar year.
     *
     * @param year which
     * @param netSales as reported; null where there is no report
     * @param due by the rate, no less than the yearly minimum once the year is over, no more than the yearly maximum
     * @param received under the licence for periods that end in the year, or without a period on a day in it
     */
    public record Year(int year, @Nullable Money netSales, Money due, Money received) {}

    /** What is still to be paid; below zero what was paid ahead. */
    public Money outstanding() {
        return due.minus(received);
    }

    /** As it stands on a day; empty where neither the terms nor a report nor an income say in which currency. */
    public static Optional<RoyaltyAccount> of(IpLedgerState state, Right right, Royalty terms, LocalDate today) {
        SortedMap<Integer, Money> reports = state.royalties().reports(right.id());
        List<IncomeRecorded> incomes = state.incomes().recorded().stream()
                .filter(each -> right.id().equals(each.income().licence()))
                .filter(each -> !state.incomes().isAnnulled(each.id()))
                .toList();
        Optional<CurrencyUnit> currency = Stream.concat(
                        Stream.of(
                                        Optional.ofNullable(terms.upfront()),
                                        Optional.ofNullable(terms.yearlyMinimum()),
                                        Optional.ofNullable(terms.yearlyMaximum()))
                                .flatMap(Optional::stream),
                        Stream.concat(
                                reports.values().stream(),
                                incomes.stream().map(each -> each.income().gross())))
                .map(Money::getCurrencyUnit)
                .findFirst();
        return currency.map(unit -> counted(state, right, terms, today, reports, incomes, Money.zero(unit)));
    }

    private static RoyaltyAccount counted(
            IpLedgerState state,
            Right right,
            Royalty terms,
            LocalDate today,
            SortedMap<Integer, Money> reports,
            List<IncomeRecorded> incomes,
            Money zero) {
        Money due = terms.upfront() == null ? zero : terms.upfront();
        Money received = zero;
        List<Year> years = new ArrayList<>();
        int first = right.grant().terms().extent().from().getYear();
        for (int year = first; year <= today.getYear(); year++) {
            Money sales = reports.get(year);
            Money counted = sales != null && sales.isSameCurrency(zero) ? sales : zero;
            boolean over = year < today.getYear() && Royalties.inForce(right, year);
            Money owed = owed(terms, counted, over);
            Money got = received(state, incomes, year, zero);
            if (sales != null || owed.isPositive() || got.isPositive()) {
                years.add(new Year(year, sales, owed, got));
            }
            due = due.plus(owed);
            received = received.plus(got);
        }
        List<IncomeId> elsewhere = incomes.stream()
                .filter(each -> !each.income().gross().isSameCurrency(zero)
                        || year(each.income()) < first
                        || year(each.income()) > today.getYear())
                .map(IncomeRecorded::id)
                .toList();
        return new RoyaltyAccount(terms.upfront(), years, due, received, elsewhere);
    }

    private static Money owed(Royalty terms, Money sales, boolean over) {
        Money owed = terms.rate() == null ? sales.multipliedBy(0) : times(sales, terms.rate());
        if (over && terms.yearlyMinimum() != null && owed.isLessThan(terms.yearlyMinimum())) {
            owed = terms.yearlyMinimum();
        }
        return terms.yearlyMaximum() != null && owed.isGreaterThan(terms.yearlyMaximum())
                ? terms.yearlyMaximum()
                : owed;
    }

    private static Money times(Money sales, Fraction rate) {
        return sales.multipliedBy(new java.math.BigDecimal(rate.numerator()), RoundingMode.UNNECESSARY)
                .dividedBy(new java.math.BigDecimal(rate.denominator()), RoundingMode.DOWN);
    }

    private static Money received(IpLedgerState state, List<IncomeRecorded> incomes, int year, Money zero) {
        Money received = zero;
        for (IncomeRecorded each : incomes) {
            if (each.income().gross().isSameCurrency(zero) && year(each.income()) == year) {
                received = received.plus(state.incomes().remainder(each.id()).gross());
            }
        }
        return received;
    }

    private static int year(Income income) {
        Period period = income.period();
        return (period == null ? income.effective() : period.until()).getYear();
    }
}
