package io.consort.ipledger.overview;

import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeEvent.IncomeRecorded;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.income.Remaining;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;

/**
 * Incomes of one asset, payer or time, in one currency, less what was given back.
 *
 * @param over which
 * @param incomes how many
 * @param gross before tax
 * @param withheld tax
 * @param received after tax
 */
public record IncomeSum(String over, int incomes, Money gross, Money withheld, Money received) {

    /** The sums of all incomes that are seen and asked for. */
    public static SortedMap<SumKey, IncomeSum> of(Sight sight, MoneyFilter filter, Grouping by) {
        SortedMap<SumKey, IncomeSum> sums = new TreeMap<>();
        for (IncomeRecorded recorded : Incomes.of(sight.state()).recorded()) {
            Income income = recorded.income();
            boolean stands = !Incomes.of(sight.state()).isAnnulled(recorded.id());
            if (stands && filter.takes(income.asset(), income.effective()) && sight.sees(recorded.id())) {
                Remaining left = Incomes.of(sight.state()).remainder(recorded.id());
                String over = by.key(income.asset(), income.paidBy(), income.effective());
                IncomeSum one = new IncomeSum(over, 1, left.gross(), left.withheld(), left.received());
                sums.merge(SumKey.of(over, income.gross().getCurrencyUnit()), one, IncomeSum::plus);
            }
        }
        return sums;
    }

    private IncomeSum plus(IncomeSum other) {
        return new IncomeSum(
                over,
                incomes + other.incomes,
                gross.plus(other.gross),
                withheld.plus(other.withheld),
                received.plus(other.received));
    }
}
