package io.consort.finance;

import io.consort.finance.account.Account;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.AccountKind;
import io.consort.finance.account.OpenAccount;
import io.consort.finance.assembly.FinanceLedger;
import io.consort.finance.dues.ReceiveDues;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The chart that tests of this service begin with. */
public final class Books {

    public static final AccountId BANK = new AccountId("bank-usd");
    public static final AccountId DUES = new AccountId("dues-usd");
    public static final AccountId GRANTS = new AccountId("grants-usd");
    public static final AccountId BANK_EUR = new AccountId("bank-eur");
    public static final AccountId COSTS_EUR = new AccountId("costs-eur");

    private Books() {}

    public static Given<FinanceState, FinanceEvent> open() {
        return Given.ledger(FinanceLedger.DEFINITION)
                .by("sam", "sematech-office")
                .done(account(BANK, AccountKind.ASSET, "USD"))
                .done(account(DUES, AccountKind.INCOME, "USD"))
                .done(account(GRANTS, AccountKind.INCOME, "USD"))
                .done(account(BANK_EUR, AccountKind.ASSET, "EUR"))
                .done(account(COSTS_EUR, AccountKind.EXPENSE, "EUR"));
    }

    public static Command<FinanceState, FinanceEvent> account(AccountId id, AccountKind kind, String currency) {
        return new OpenAccount(new Account(
                id, "Account " + id, kind, CurrencyUnit.of(currency), new OrganisationId("sematech-office")));
    }

    /** Dues that come in; the bank has a reference of its own for each. */
    public static ReceiveDues receive(
            OrganisationId member, int year, Money amount, LocalDate received, AccountId bank, AccountId income) {
        String reference = UUID.randomUUID().toString();
        return new ReceiveDues(member, year, amount, received, bank, income, null, reference, null);
    }

    public static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    public static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}
