package io.consort.ipledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An income that was distributed is corrected over HTTP, and what rested on it is computed again. */
@ServiceTest
class IncomeCorrectionTest {

    private static final String REFUND = """
            {"kind":"refund","gross":{"amount":"300.00","currency":"USD"},"withheld":{"amount":"0.00","currency":"USD"},\
            "on":"1992-09-01","reference":"CN-4","reason":"The quarter was reported twice."}""";

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;

    @Autowired
    private Api api;

    private Api office;
    private Api ibm;
    private Api intel;

    @BeforeEach
    void anIncomeIsDistributed() {
        List.of("ibm", "ti", "intel").forEach(each -> api.standing(consortium, each, Role.MEMBER));
        api.standing(consortium, "office", Role.SECRETARIAT);
        office = api.as("olga", "office");
        ibm = api.as("irene", "ibm");
        intel = api.as("ines", "intel");
        created(ibm.post(ledger + "/assets", """
                {"id":"A-1","kind":"patent","title":"Stepper","ground":"background",\
                "owners":{"ibm":"1/3","ti":"2/3"},"effective":"1990-05-14"}"""));
        created(ibm.post(ledger + "/incomes", """
                {"asset":"A-1","kind":"royalty","gross":{"amount":"900.00","currency":"USD"},"payer":"gca",\
                "effective":"1992-06-30"}"""));
        created(office.post(ledger + "/schemes", """
                {"id":"standard","name":"Standard","tiers":[{"kind":"owners","name":"owners"}],"resolution":"R-7"}"""));
        created(office.post(ledger + "/distributions", "{\"income\":\"I-1\",\"scheme\":\"standard\"}"));
    }

    private static void created(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    @Test
    void aRefundMakesItsDistributionStaleUntilItIsComputedAgain() {
        assertThat(office.get(ledger + "/stale-distributions").text()).isEqualTo("{\"items\":[]}");
        String etag = ibm.get(ledger + "/incomes/I-1").etag();
        assertThat(ibm.ifMatch(etag)
                        .post(ledger + "/incomes/I-1/corrections", REFUND)
                        .slug())
                .isEqualTo("correction-by-the-office");
        Answer corrected = office.ifMatch(etag).post(ledger + "/incomes/I-1/corrections", REFUND);
        assertThat(corrected.status()).as(corrected.toString()).isEqualTo(200);
        assertThat(corrected.at("/number")).isEqualTo("1");
        Answer income = ibm.get(ledger + "/incomes/I-1");
        assertThat(income.at("/gross/amount")).isEqualTo("900.00");
        assertThat(income.at("/remainder/gross/amount")).isEqualTo("600.00");
        assertThat(income.at("/corrections/0/correction/reason")).isEqualTo("The quarter was reported twice.");

        Answer stale = ibm.get(ledger + "/stale-distributions");
        assertThat(stale.at("/items/0/distribution")).isEqualTo("D-1");
        assertThat(stale.at("/items/0/placed/amount")).isEqualTo("900.00");
        assertThat(stale.at("/items/0/received/amount")).isEqualTo("600.00");
        assertThat(intel.get(ledger + "/stale-distributions").text()).isEqualTo("{\"items\":[]}");
        assertThat(ibm.get(ledger + "/money-flow").text()).contains("rest:to be taken back");
        assertThat(ibm.get(ledger + "/exports/income-sums?by=asset").text()).contains("A-1,1,USD,600.00,0.00,600.00");

        created(office.post(
                ledger + "/distributions/D-1/recalculations", "{\"reason\":\"The quarter was reported twice.\"}"));
        assertThat(office.get(ledger + "/stale-distributions").text()).isEqualTo("{\"items\":[]}");
        Answer statement = ibm.get(ledger + "/distributions/D-1/statements/ibm");
        assertThat(statement.at("/total/amount")).isEqualTo("200.00");
        assertThat(statement.at("/adjustments/0/change/amount")).isEqualTo("-100.00");
        assertThat(ibm.get(ledger + "/distributions/D-1").at("/received/amount"))
                .isEqualTo("600.00");
        assertThat(office.get(ledger + "/distributions/D-1/verify").at("/holds"))
                .isEqualTo("true");
    }

    @Test
    void aCreditNoteIsClawedBackOfWhatIsDistributed() {
        Answer noted = ibm.post(ledger + "/credit-notes", """
                {"asset":"A-1","gross":{"amount":"300.00","currency":"USD"},"payer":"gca","effective":"1992-06-30",\
                "reference":"7/92","reason":"Returned goods."}""");
        created(noted);
        String note = noted.header("Location");
        assertThat(note).isEqualTo(ledger + "/credit-notes/CN-1");
        assertThat(ibm.get(note).at("/open/gross/amount")).isEqualTo("300.00");
        assertThat(intel.get(note).slug()).isEqualTo("not-concerned");
        assertThat(intel.get(ledger + "/credit-notes").text()).isEqualTo("{\"items\":[]}");
        assertThat(office.post(note + "/set-offs", "{\"income\":\"I-1\"}").status())
                .isEqualTo(200);
        assertThat(ibm.get(note).at("/open/gross/amount")).isEqualTo("0.00");
        assertThat(ibm.get(ledger + "/stale-distributions").at("/items/0/received/amount"))
                .isEqualTo("600.00");
        created(office.post(ledger + "/distributions/D-1/recalculations", "{\"reason\":\"gca returned goods.\"}"));
        assertThat(ibm.get(ledger + "/distributions/D-1/statements/ibm").at("/adjustments/0/change/amount"))
                .isEqualTo("-100.00");
        assertThat(office.get(ledger + "/distributions/D-1/verify").at("/holds"))
                .isEqualTo("true");
    }
}
