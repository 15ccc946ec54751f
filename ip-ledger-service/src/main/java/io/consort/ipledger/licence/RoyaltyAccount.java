package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeEvent.IncomeRecorded;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.income.Period;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.Royalty;
import io.consort.kernel.money.Allocation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.joda.money.MoneyUtils;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a right owes by its terms and its reports, held against the incomes that name the right as their licence.
 *
 * @param upfront what was due when the right began; null where nothing was
 * @param years each year that has begun and of which something is due or reported, in order
 * @param due all of it that is due by now: of a year once it is over, or as far as it is reported
 * @param received what came in under the licence, before tax, less what was given back
 * @param elsewhere incomes under the licence in another currency, which are not counted
 * @param dues all that is due, one by one, the earliest first: what came in covers them in this order
 */
public record RoyaltyAccount(
        @Nullable Money upfront,
        List<Year> years,
        Money due,
        Money received,
        List<IncomeId> elsewhere,
        List<Due> dues) {

    public RoyaltyAccount {
        years = List.copyOf(years);
        dues = List.copyOf(dues);
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

    /**
     * Something that is due.
     *
     * @param what {@code upfront}, a milestone's id after {@code milestones/}, or a year after {@code years/}
     * @param until the last day on which it is paid in time
     * @param amount what is due
     * @param covered how much of it came in
     */
    public record Due(String what, LocalDate until, Money amount, Money covered) {

        /** What of it is to be paid. */
        public Money open() {
            return amount.minus(covered);
        }
    }

    /** What is still to be paid; below zero what was paid ahead. */
    public Money outstanding() {
        return due.minus(received);
    }

    /** As it stands on a day; empty where neither the terms nor a report nor an income say in which currency. */
    public static Optional<RoyaltyAccount> of(IpLedgerState state, Right right, Royalty terms, LocalDate today) {
        SortedMap<ReportPeriod, Money> reports = Royalties.of(state).reports(right.id());
        List<IncomeRecorded> incomes = incomes(state, right.id());
        Optional<CurrencyUnit> currency = Stream.concat(
                        terms.amounts(),
                        Stream.concat(
                                reports.values().stream(),
                                incomes.stream().map(each -> each.income().gross())))
                .map(Money::getCurrencyUnit)
                .findFirst();
        return currency.map(unit -> counted(state, right, terms, today, incomes, Money.zero(unit)));
    }

    private static RoyaltyAccount counted(
            IpLedgerState state,
            Right right,
            Royalty terms,
            LocalDate today,
            List<IncomeRecorded> incomes,
            Money zero) {
        Falling falling = new Falling(state, right, terms);
        List<Due> dues = new ArrayList<>();
        LocalDate from = right.grant().terms().extent().from();
        if (terms.upfront() != null) {
            dues.add(new Due("upfront", from, terms.upfront(), zero));
        }
        terms.agreed()
                .forEach(each -> falling.until(each)
                        .filter(until -> !until.minusDays(terms.grace()).isAfter(today))
                        .ifPresent(until -> dues.add(new Due("milestones/" + each.id(), until, each.amount(), zero))));
        Money received = zero;
        List<Year> years = new ArrayList<>();
        int first = from.getYear();
        for (int year = first; year <= today.getYear(); year++) {
            Money sales = reported(state, right, year, zero);
            boolean over = year < today.getYear() && Royalties.inForce(right, ReportPeriod.of(year, null));
            Money owed = owed(terms, sales == null ? zero : sales, over);
            Money got = received(state, incomes, year, zero);
            if (sales != null || owed.isPositive() || got.isPositive()) {
                years.add(new Year(year, sales, owed, got));
            }
            if (owed.isPositive()) {
                dues.add(new Due("years/" + year, falling.yearDue(year), owed, zero));
            }
            received = received.plus(got);
        }
        dues.sort(Comparator.comparing(Due::until));
        Money due = zero;
        for (Due each : dues) {
            due = due.plus(each.amount());
        }
        List<IncomeId> elsewhere = incomes.stream()
                .filter(each -> !each.income().gross().isSameCurrency(zero)
                        || year(each.income()) < first
                        || year(each.income()) > today.getYear())
                .map(IncomeRecorded::id)
                .toList();
        return new RoyaltyAccount(terms.upfront(), years, due, received, elsewhere, covered(dues, received));
    }

    private static List<Due> covered(List<Due> dues, Money received) {
        List<Due> covered = new ArrayList<>();
        Money left = received;
        for (Due each : dues) {
            Money part = MoneyUtils.min(left, each.amount());
            covered.add(new Due(each.what(), each.until(), each.amount(), part));
            left = left.minus(part);
        }
        return covered;
    }

    private static @Nullable Money reported(IpLedgerState state, Right right, int year, Money zero) {
        boolean some = Royalties.of(state).reports(right.id()).keySet().stream().anyMatch(each -> each.year() == year);
        return some ? Royalties.of(state).sales(right.id(), year, zero) : null;
    }

    private static Money owed(Royalty terms, Money sales, boolean over) {
        Money earned = earned(terms, sales);
        return over && terms.yearlyMinimum() != null ? MoneyUtils.max(earned, terms.yearlyMinimum()) : earned;
    }

    /** What a year's sales come to by the rate, rounded down to a whole unit of money, and no more than is paid for a year. */
    static Money earned(Royalty terms, Money sales) {
        Money earned = terms.rate() == null ? sales.multipliedBy(0) : Allocation.floor(sales, terms.rate());
        return terms.yearlyMaximum() == null ? earned : MoneyUtils.min(earned, terms.yearlyMaximum());
    }

    /** What came in under a licence for a year, in the currency of an amount. */
    static Money received(IpLedgerState state, RightId right, int year, Money zero) {
        return received(state, incomes(state, right), year, zero);
    }

    /** What came in under a licence, in the currency of an amount. */
    static Money received(IpLedgerState state, RightId right, Money zero) {
        Money received = zero;
        for (IncomeRecorded each : incomes(state, right)) {
            if (each.income().gross().isSameCurrency(zero)) {
                received = received.plus(Incomes.of(state).remainder(each.id()).gross());
            }
        }
        return received;
    }

    private static List<IncomeRecorded> incomes(IpLedgerState state, RightId right) {
        return Incomes.of(state).recorded().stream()
                .filter(each -> right.equals(each.income().licence()))
                .filter(each -> !Incomes.of(state).isAnnulled(each.id()))
                .toList();
    }

    private static Money received(IpLedgerState state, List<IncomeRecorded> incomes, int year, Money zero) {
        Money received = zero;
        for (IncomeRecorded each : incomes) {
            if (each.income().gross().isSameCurrency(zero) && year(each.income()) == year) {
                received = received.plus(Incomes.of(state).remainder(each.id()).gross());
            }
        }
        return received;
    }

    private static int year(Income income) {
        Period period = income.period();
        return (period == null ? income.effective() : period.until()).getYear();
    }
}
