package io.consort.finance;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.test.Answer;
import io.consort.starter.test.ClosureContract;
import org.junit.jupiter.api.Test;

/** The books are closed with their consortium. */
class ClosureApiTest extends ClosureContract {

    ClosureApiTest() {
        super("finance");
    }

    @Override
    protected Answer change(String id) {
        return office.post(ledger + "/accounts", """
                {"id":"%s","name":"Account","kind":"asset","currency":"USD","owner":"office"}""".formatted(id));
    }

    @Test
    void theBooksAreNotClosedWhileSomethingIsOwed() {
        String invoices = "/internal/consortia/" + consortium + "/dues-invoices";
        assertThat(service.post(invoices, """
                {"id":"1994-ibm","member":"ibm","year":1994,"amount":{"amount":"100.00","currency":"USD"},
                 "invoicedOn":"1994-01-01","dueOn":"1994-01-31","creditor":"office"}""").status()).isEqualTo(201);
        Answer refused = order(1, "closed");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.slug()).isEqualTo("matters-open");
        assertThat(refused.at("/detail")).isEqualTo("One matter is still to be dealt with.");
        assertThat(refused.at("/errors/0/detail")).startsWith("dues-invoices/1994-ibm: ibm was to pay USD 100.00");
        assertThat(change("one").status()).isEqualTo(201);

        assertThat(service.post(invoices + "/1994-ibm/cancellations", "{\"reason\":\"Waived\"}")
                        .status())
                .isEqualTo(201);
        assertThat(order(1, "closed").status()).isEqualTo(200);
        assertThat(service.post(invoices + "/1995-ibm/cancellations", "{\"reason\":\"Waived\"}")
                        .slug())
                .isEqualTo("consortium-dissolved");
    }
}
