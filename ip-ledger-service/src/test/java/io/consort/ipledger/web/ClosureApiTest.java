package io.consort.ipledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.test.Answer;
import io.consort.starter.test.ClosureContract;
import org.junit.jupiter.api.Test;

/** A ledger of title is closed with its consortium. */
class ClosureApiTest extends ClosureContract {

    ClosureApiTest() {
        super("ip-ledger");
    }

    @Override
    protected Answer change(String id) {
        return office.post(ledger + "/assets", """
                {"id":"%s","kind":"patent","title":"Stepper overlay calibration method","ground":"foreground",\
                "owners":{"office":"1"},"effective":"1990-05-14",\
                "inventors":[{"person":"R-1","contribution":"1"}],"origin":{"project":"P-1","workPackage":"WP-1"}}""".formatted(id));
    }

    @Test
    void aLedgerIsNotClosedWhileIncomeWaitsForItsOwners() {
        assertThat(change("one").status()).isEqualTo(201);
        assertThat(office.post(ledger + "/incomes", """
                {"asset":"one","kind":"royalty","gross":{"amount":"1000000.01","currency":"USD"},"payer":"gca",\
                "effective":"1992-06-30"}""").status()).isEqualTo(201);
        Answer refused = order(1, "closed");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.slug()).isEqualTo("matters-open");
        assertThat(refused.at("/errors/0/detail"))
                .isEqualTo("incomes/I-1: USD 1000000.01 came in for one and are not distributed.");
        assertThat(change("two").status()).isEqualTo(201);
        assertThat(order(1, "suspended").status()).isEqualTo(200);
    }
}
