package io.consort.finance.journal;

import io.consort.finance.FinanceState;
import io.consort.finance.account.Account;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.AccountKind;
import io.consort.finance.account.Chart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The balances of all accounts at the end of a day, by currency. In each currency the debits equal the credits, because
 * every transaction does.
 *
 * @param on the day; what took effect later is left out, whenever it was recorded
 * @param currencies in the order of their codes
 */
public record TrialBalance(LocalDate on, List<Currency> currencies) {

    public TrialBalance {
        currencies = List.copyOf(currencies);
    }

    /**
     * The accounts of one currency.
     *
     * @param currency the currency
     * @param lines the accounts in which anything had moved
     * @param debits the sum of the debit balances
     * @param credits the sum of the credit balances
     */
    public record Currency(CurrencyUnit currency, List<Line> lines, Money debits, Money credits) {
        public Currency {
            lines = List.copyOf(lines);
        }

        static Currency of(CurrencyUnit currency, List<Line> lines) {
            return new Currency(currency, lines, sum(currency, lines, Side.DEBIT), sum(currency, lines, Side.CREDIT));
        }

        private static Money sum(CurrencyUnit currency, List<Line> lines, Side side) {
            return lines.stream()
                    .filter(line -> line.side() == side)
                    .map(Line::balance)
                    .reduce(Total.zero(currency), Total::plus, Total::plus)
                    .money();
        }
    }

    /**
     * One account.
     *
     * @param side on which its balance stands
     * @param balance zero or more
     */
    public record Line(AccountId account, AccountKind kind, Side side, Money balance) {
        static Line of(Account account, Total balance) {
            return new Line(
                    account.id(),
                    account.kind(),
                    balance.signum() < 0 ? Side.CREDIT : Side.DEBIT,
                    balance.abs().money());
        }
    }

    /** The trial balance of a consortium at the end of a day. */
    public static TrialBalance of(FinanceState state, LocalDate on) {
        Map<CurrencyUnit, List<Line>> lines = new TreeMap<>();
        for (Account account : Chart.of(state).accounts().values()) {
            Optional<Total> balance = Journal.of(state).balance(account.id(), on);
            balance.ifPresent(total -> lines.computeIfAbsent(account.currency(), _ -> new ArrayList<>())
                    .add(Line.of(account, total)));
        }
        return new TrialBalance(
                on,
                lines.entrySet().stream()
                        .map(each -> Currency.of(each.getKey(), each.getValue()))
                        .toList());
    }
}
