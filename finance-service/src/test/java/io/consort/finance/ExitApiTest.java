package io.consort.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member that has paid a part of its dues leaves, over HTTP. */
@ServiceTest
class ExitApiTest {

    private static final String LEAVING = """
            "member":"ibm","ground":"withdrawal","effective":"1994-04-01",\
            "terms":{"duesOfTheYear":false,"resolution":"R-7"}""";

    private static final String ACCOUNT = """
            "items":[{"heading":"credited","subject":"dues-invoices/1994-ibm","what":"dues of 1994, not owed",\
            "amount":{"amount":"75.34","currency":"USD"}},\
            {"heading":"owed-to","subject":"dues-invoices/1994-ibm","what":"dues of 1994, paid and not owed",\
            "amount":{"amount":"15.34","currency":"USD"}}],\
            "balances":[{"owedTo":{"amount":"15.34","currency":"USD"},"owedBy":{"amount":"0.00","currency":"USD"}}]""";

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/finance/consortia/" + consortium;

    @Autowired
    private Api api;

    private Api service;
    private Api office;
    private Api ibm;
    private Api ti;

    @BeforeEach
    void aMemberHasPaidAPartOfItsDues() {
        List.of("ibm", "ti").forEach(each -> api.standing(consortium, each, Role.MEMBER));
        api.standing(consortium, "office", Role.SECRETARIAT);
        service = api.asService("consortium");
        office = api.as("olga", "office");
        ibm = api.as("ira", "ibm");
        ti = api.as("tom", "ti");
        for (String account : List.of("bank-usd:asset", "dues-usd:income")) {
            String[] parts = account.split(":");
            office.post(ledger + "/accounts", """
                    {"id":"%s","name":"%s","kind":"%s","currency":"USD","owner":"office"}
                    """.formatted(parts[0], parts[0], parts[1]));
        }
        invoice(1994);
        office.post(ledger + "/dues-receipts", """
                {"member":"ibm","year":1994,"amount":{"amount":"40.00","currency":"USD"},"received":"1994-02-01",
                 "bank":"bank-usd","income":"dues-usd","invoice":"1994-ibm"}
                """);
    }

    @Test
    void theLeaverSeesBeforehandWhatItMeans() {
        Answer preview = ibm.post(ledger + "/exit-previews", "{" + LEAVING + "}");
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).startsWith("{" + LEAVING + "," + ACCOUNT + ",\"matters\":[],\"digest\":\"");
        assertThat(ibm.post(ledger + "/exit-previews/csv", "{" + LEAVING + "}").text())
                .isEqualTo("""
                heading,subject,what,until,share,currency,amount\r
                credited,dues-invoices/1994-ibm,"dues of 1994, not owed",,,USD,75.34\r
                owed-to,dues-invoices/1994-ibm,"dues of 1994, paid and not owed",,,USD,15.34\r
                """);
        assertThat(ti.post(ledger + "/exit-previews", "{" + LEAVING + "}").slug())
                .isEqualTo("not-the-leaver");
        assertThat(ti.get(ledger + "/exit-terms").text()).startsWith("""
                [{"ground":"withdrawal","terms":{"duesOfTheYear":true}},""");
        assertThat(office.get(ledger + "/exits").text()).isEqualTo("{\"items\":[]}");
    }

    @Test
    void aServiceSettlesWhatWasPreviewedAndUndoesIt() {
        Answer settled = settle();
        assertThat(settled.status()).isEqualTo(201);
        assertThat(settled.header("Location")).isEqualTo(ledger + "/exits/exit-1");
        String shown = "{\"id\":\"exit-1\"," + LEAVING + ",\"status\":\"settled\",\"digest\":\"" + settled.at("/digest")
                + "\"";
        assertThat(settled.text()).isEqualTo(shown + "," + ACCOUNT + "}");
        assertThat(settle(settled.at("/digest")).header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(ti.get(ledger + "/exits/exit-1").withoutEntries()).isEqualTo(shown + "}");
        assertThat(invoice(1995).slug()).isEqualTo("member-left");
        assertThat(ti.get(ledger + "/dues-invoices/1994-ibm").at("/credited/amount"))
                .isEqualTo("75.34");

        Answer revoked = service.key("exit-1-revoke")
                .post(ledger + "/exits/exit-1/revocations", "{\"reason\":\"The bank refused\"}");
        assertThat(revoked.status()).isEqualTo(201);
        assertThat(revoked.text()).isEqualTo("{\"exit\":\"exit-1\",\"hadArrived\":true}");
        assertThat(ti.get(ledger + "/dues-invoices/1994-ibm").at("/outstanding/amount"))
                .isEqualTo("60.00");
        assertThat(service.post(ledger + "/exits/exit-9/revocations", "{\"reason\":\"It came to nothing\"}")
                        .text())
                .isEqualTo("{\"exit\":\"exit-9\",\"hadArrived\":false}");
    }

    @Test
    void whoLeftKeepsItsAccountAndMayBeTakenBack() {
        settle();
        api.standing(consortium, "ibm", Role.FORMER);
        assertThat(ibm.get(ledger + "/exits/exit-1").json().get("items")).hasSize(2);
        assertThat(ibm.get(ledger + "/exits/exit-1/statement").json().get("lines"))
                .hasSize(3);
        assertThat(ibm.get(ledger + "/exits").json().get("items")).hasSize(1);
        assertThat(ti.get(ledger + "/exits/exit-1/csv").slug()).isEqualTo("not-the-leaver");
        Answer back = office.post(ledger + "/exits/exit-1/readmissions", "{\"from\":\"1995-01-01\"}");
        assertThat(back.text()).isEqualTo("{\"exit\":\"exit-1\",\"member\":\"ibm\",\"from\":\"1995-01-01\"}");
        assertThat(invoice(1995).status()).isEqualTo(201);
    }

    @Test
    void tellsWhatIsOpenBeforeADissolution() {
        assertThat(service.get("/internal/consortia/" + consortium + "/open-matters")
                        .json())
                .extracting(
                        each -> each.get("subject").asString(),
                        each -> each.get("rule").asString(),
                        each -> each.at("/reason/text/en").asString(),
                        each -> each.get("actor").asString())
                .containsExactly(
                        tuple(
                                "dues-invoices/1994-ibm",
                                "dues-unpaid",
                                "ibm was to pay USD 60.00 by 1994-01-31: they are paid, or the invoice is cancelled.",
                                "ibm"),
                        tuple(
                                "accounts/bank-usd",
                                "account-not-empty",
                                "Its balance is USD 40.00 on the debit side: what is owned is paid out, what is owed is paid.",
                                "office"));
    }

    private Answer settle() {
        return settle(
                service.post(ledger + "/exit-previews", "{" + LEAVING + "}").at("/digest"));
    }

    private Answer settle(String digest) {
        return service.key("exit-1-settle")
                .post(ledger + "/exits", "{\"id\":\"exit-1\"," + LEAVING + ",\"digest\":\"" + digest + "\"}");
    }

    private Answer invoice(int year) {
        return service.post("/internal/consortia/" + consortium + "/dues-invoices", """
                {"id":"%1$d-ibm","member":"ibm","year":%1$d,"amount":{"amount":"100.00","currency":"USD"},
                 "invoicedOn":"%1$d-01-01","dueOn":"%1$d-01-31","creditor":"office"}
                """.formatted(year));
    }
}
