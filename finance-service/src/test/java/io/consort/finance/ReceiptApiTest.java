package io.consort.finance;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A receipt stands once, for a member that there is, and is taken back with all that rests on it, over HTTP. */
@ServiceTest
class ReceiptApiTest {

    private final String consortium = "c-" + UUID.randomUUID();
    private final String base = "/api/finance/consortia/" + consortium;

    @Autowired
    private Api api;

    private Api office;

    @BeforeEach
    void chart() {
        api.standing(consortium, "office", Role.SECRETARIAT);
        api.standing(consortium, "ibm", Role.MEMBER);
        office = api.as("olga", "office");
        for (String account : new String[] {"bank-usd:asset", "dues-usd:income", "grants-usd:income"}) {
            String[] parts = account.split(":");
            office.post(base + "/accounts", """
                    {"id":"%s","name":"%s","kind":"%s","currency":"USD","owner":"office"}
                    """.formatted(parts[0], parts[0], parts[1]));
        }
        office.post(base + "/grants", """
                {"funder":"darpa","ratio":"1","ceilingPerYear":{"amount":"1000.00","currency":"USD"},
                 "firstYear":1988,"lastYear":1996,"bank":"bank-usd","income":"grants-usd"}
                """);
    }

    @Test
    void theSameReceiptSentTwiceTakesNothingMoreFromAGrant() {
        assertThat(dues("ibm", "100.00", "\"bankReference\":\"TX 1\"").status()).isEqualTo(201);
        Answer again = dues("ibm", "100.00", "\"bankReference\":\"tx1\"");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.slug()).isEqualTo("receipt-looks-recorded");
        assertThat(match().at("/amount/amount")).isEqualTo("100.00");

        Answer distinct = dues("ibm", "100.00", "\"bankReference\":\"TX 1\",\"distinctFrom\":\"DR-1\"");
        assertThat(distinct.status()).isEqualTo(201);
        assertThat(distinct.at("/distinctFrom")).isEqualTo("DR-1");
    }

    @Test
    void whoLeftSeesWhatItOwesAndPaidAndNobodyElses() {
        api.standing(consortium, "ti", Role.MEMBER);
        invoice();
        dues("ibm", "100.00", "\"invoice\":\"1988-ibm\"");
        dues("ti", "50.00", "\"bankReference\":\"TX 2\"");
        api.standing(consortium, "ti", Role.FORMER);
        api.standing(consortium, "ibm", Role.FORMER);
        Api ibm = api.as("irene", "ibm");
        Api ti = api.as("tom", "ti");
        for (String query : new String[] {"", "?member=ibm", "?member=ibm&status=paid"}) {
            assertThat(ibm.get(base + "/dues-invoices" + query).json().at("/items"))
                    .hasSize(1);
        }
        assertThat(ibm.get(base + "/dues-invoices?member=ti").json().at("/items"))
                .isEmpty();
        assertThat(ibm.get(base + "/dues-invoices?status=open").json().at("/items"))
                .isEmpty();
        assertThat(ibm.get(base + "/dues-invoices/1988-ibm").at("/outstanding/amount"))
                .isEqualTo("0.00");
        assertThat(ti.get(base + "/dues-invoices").json().at("/items")).isEmpty();
        assertThat(ti.get(base + "/dues-invoices?member=ibm").json().at("/items"))
                .as("of another's")
                .isEmpty();
        assertThat(ti.get(base + "/dues-invoices/1988-ibm").slug()).isEqualTo("not-yours");
        assertThat(ibm.get(base + "/dues-receipts").json().at("/items")).hasSize(1);
        assertThat(ibm.get(base + "/dues-receipts/DR-1").status()).isEqualTo(200);
        assertThat(ibm.get(base + "/dues-receipts/DR-2").slug()).isEqualTo("not-yours");
        String feed = ibm.get(base + "/events").text();
        assertThat(feed).contains("finance.dues-invoiced.v1", "finance.dues-received.v1", "DR-1");
        assertThat(feed).doesNotContain("TX 2", "entry-withheld", "finance.account-opened.v1");
    }

    @Test
    void aStrangerOwnsNoAccountAndFundsNothing() {
        Answer account = office.post(base + "/accounts", """
                {"id":"bank-eur","name":"Bank","kind":"asset","currency":"EUR","owner":"stranger-1"}""");
        assertThat(account.status()).isEqualTo(422);
        assertThat(account.slug()).isEqualTo("organisation-unknown");
        assertThat(account.at("/errors/0/pointer")).isEqualTo("/owner");
        String grant = """
                {"funder":"%s","ratio":"1","ceilingPerYear":{"amount":"1000.00","currency":"USD"},
                 "firstYear":1988,"lastYear":1996,"bank":"bank-usd","income":"grants-usd"}""";
        Answer funder = office.post(base + "/grants", grant.formatted("stranger-1"));
        assertThat(funder.slug()).isEqualTo("organisation-unknown");
        assertThat(funder.at("/errors/0/pointer")).isEqualTo("/funder");
        Answer silent = office.post(base + "/grants", grant.formatted("silent-1"));
        assertThat(silent.status()).isEqualTo(503);
        assertThat(silent.slug()).isEqualTo("register-unknown");
    }

    @Test
    void namesItsInvoiceOrABankReference() {
        Answer neither = dues("ibm", "100.00", "\"distinctFrom\":null");
        assertThat(neither.status()).isEqualTo(400);
        assertThat(neither.at("/errors/0/pointer")).isEqualTo("/bankReference");
        Answer unknown = dues("ibm", "100.00", "\"invoice\":\"1988-ibm\"");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.slug()).isEqualTo("unknown-invoice");
        invoice();
        Answer paid = dues("ibm", "100.00", "\"invoice\":\"1988-ibm\"");
        assertThat(paid.status()).isEqualTo(201);
        assertThat(paid.at("/invoice")).isEqualTo("1988-ibm");
        assertThat(paid.at("/recorded")).isNotBlank();
    }

    @Test
    void comesFromAMemberThatThereIs() {
        Answer unknown = dues("imb", "100.00", "\"bankReference\":\"TX 1\"");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.slug()).isEqualTo("unknown-member");
        assertThat(unknown.at("/errors/0/pointer")).isEqualTo("/member");
    }

    @Test
    void assumesNothingOfAMemberWhileStandingsAreUnknown() {
        api.unknownStanding(consortium, "ti");
        Answer refused = dues("ti", "100.00", "\"bankReference\":\"TX 1\"");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.slug()).isEqualTo("standing-unknown");
        assertThat(office.get(base + "/dues-receipts").json().get("items")).isEmpty();
    }

    @Test
    void isTakenBackWithWhatRestsOnIt() {
        invoice();
        Answer receipt = dues("ibm", "100.00", "\"invoice\":\"1988-ibm\"");
        match();
        String path = base + "/dues-receipts/DR-1/reversals";
        assertThat(office.post(path, "{\"reason\":\"Of another firm\"}").status())
                .isEqualTo(428);
        Answer reversed = office.ifMatch(receipt.etag()).post(path, "{\"reason\":\"Of another firm\"}");
        assertThat(reversed.status()).isEqualTo(200);
        assertThat(reversed.at("/reversal/reason")).isEqualTo("Of another firm");
        assertThat(reversed.at("/reversal/reopened/amount")).isEqualTo("100.00");
        assertThat(office.get(base + "/dues-invoices/1988-ibm").at("/status")).isEqualTo("open");
        assertThat(office.get(base + "/grants/G-1").at("/matched/0/amount/amount"))
                .isEqualTo("0.00");
        assertThat(office.get(base + "/trial-balance").text()).contains("\"grants-repayable-usd\"");
        Answer once = office.ifMatch(reversed.etag()).post(path, "{\"reason\":\"Of another firm\"}");
        assertThat(once.slug()).isEqualTo("receipt-reversed");
        assertThat(dues("ibm", "100.00", "\"invoice\":\"1988-ibm\"").status()).isEqualTo(201);
    }

    @Test
    void aMatchIsTakenBackAndMayBeTakenAnew() {
        dues("ibm", "100.00", "\"bankReference\":\"TX 1\"");
        match();
        String path = base + "/grants/G-1/matches/M-1/reversals";
        Answer grant = office.get(base + "/grants/G-1");
        Answer reversed = office.ifMatch(grant.etag()).post(path, "{\"reason\":\"It never came in\"}");
        assertThat(reversed.status()).isEqualTo(200);
        assertThat(reversed.at("/reversal/reason")).isEqualTo("It never came in");
        Answer once = office.ifMatch(reversed.etag()).post(path, "{\"reason\":\"It never came in\"}");
        assertThat(once.slug()).isEqualTo("match-reversed");
        assertThat(match().at("/id")).isEqualTo("M-2");
    }

    private Answer dues(String member, String amount, String more) {
        return office.post(base + "/dues-receipts", """
                {"member":"%s","year":1988,"amount":{"amount":"%s","currency":"USD"},"received":"1988-03-31",
                 "bank":"bank-usd","income":"dues-usd",%s}
                """.formatted(member, amount, more));
    }

    private void invoice() {
        api.asService("consortium").post("/internal/consortia/" + consortium + "/dues-invoices", """
                {"id":"1988-ibm","member":"ibm","year":1988,"amount":{"amount":"100.00","currency":"USD"},
                 "invoicedOn":"1988-01-01","dueOn":"1988-01-31","creditor":"office"}
                """);
    }

    private Answer match() {
        return office.post(base + "/grants/G-1/matches", "{\"year\":1988,\"received\":\"1988-12-31\"}");
    }
}
