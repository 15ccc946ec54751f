package io.consort.finance.account;

import static io.consort.finance.Books.BANK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.finance.Books;
import io.consort.finance.assembly.FinanceLedger;
import io.consort.kernel.identity.OrganisationId;
import io.consort.testkit.ledger.Given;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class OpenAccountTest {

    @Test
    void addsAnAccountToTheChart() {
        Account account =
                new Account(BANK, "Bank", AccountKind.ASSET, CurrencyUnit.USD, new OrganisationId("sematech-office"));

        Given.ledger(FinanceLedger.DEFINITION).when(new OpenAccount(account)).then(new AccountOpened(account));
    }

    @Test
    void refusesACodeThatIsTaken() {
        var refusal =
                Books.open().when(Books.account(BANK, AccountKind.ASSET, "EUR")).thenRefused("account-exists");

        assertThat(refusal.detail()).contains("bank-usd");
    }

    @Test
    void refusesAnAccountWithoutAName() {
        assertThatThrownBy(() -> new Account(BANK, " ", AccountKind.ASSET, CurrencyUnit.USD, new OrganisationId("ibm")))
                .hasMessageContaining("1 to 120 characters");
    }
}
