package io.consort.finance;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The money of Sematech's first year, over HTTP. */
@ServiceTest
class FinanceApiTest {

    private final String consortium = "sematech-" + UUID.randomUUID();
    private final String base = "/api/finance/consortia/" + consortium;

    @Autowired
    private Api api;

    private Api office;

    @BeforeEach
    void chart() {
        api.standing(consortium, "office", Role.SECRETARIAT);
        api.standing(consortium, "ibm", Role.MEMBER);
        office = api.as("olga", "office");
        account("bank-usd", "asset");
        account("dues-usd", "income");
        account("grants-usd", "income");
    }

    @Test
    void opensAccountsAndShowsTheChart() {
        Answer again = account("bank-usd", "asset");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.slug()).isEqualTo("account-exists");

        Answer chart = api.as("ira", "ibm").get(base + "/accounts?limit=1");
        assertThat(chart.json().get("items")).isEqualTo(json("""
                [{"id":"bank-usd","name":"Account bank-usd","kind":"asset","currency":"USD","owner":"office","entries":[1]}]
                """));
        assertThat(chart.at("/next")).isNotEmpty();
        assertThat(api.as("ira", "ibm").get(base + "/accounts/dues-usd").at("/kind"))
                .isEqualTo("income");
    }

    @Test
    void matchesTheDuesOfTheFirstYearUpToTheCeiling() {
        assertThat(undated(dues("109930000.00"))).isEqualTo(json("""
                {"id":"DR-1","member":"ibm","year":1988,"amount":{"amount":"109930000.00","currency":"USD"},
                 "received":"1988-03-31","transaction":"T-1","bankReference":"FT-1"}
                """));
        assertThat(office.get(base + "/dues-receipts/DR-1").at("/transaction")).isEqualTo("T-1");
        assertThat(office.get(base + "/dues-receipts/DR-2").status()).isEqualTo(404);
        Answer grant = grant();
        assertThat(grant.status()).isEqualTo(201);
        assertThat(grant.header("Location")).isEqualTo(base + "/grants/G-1");

        Answer match = match(office);
        assertThat(match.status()).isEqualTo(201);
        assertThat(undated(match)).isEqualTo(json("""
                {"id":"M-1","grant":"G-1","year":1988,
                 "dues":{"amount":"109930000.00","currency":"USD"},"before":{"amount":"0.00","currency":"USD"},
                 "amount":{"amount":"100000000.00","currency":"USD"},"received":"1988-12-31","transaction":"T-2"}
                """));
        Answer more = match(office);
        assertThat(more.status()).isEqualTo(422);
        assertThat(more.slug()).isEqualTo("nothing-to-match");

        assertThat(undated(office.get(base + "/grants/G-1"))).isEqualTo(json("""
                {"id":"G-1","funder":"darpa","ratio":"1","ceilingPerYear":{"amount":"100000000.00","currency":"USD"},
                 "firstYear":1988,"lastYear":1996,"bank":"bank-usd","income":"grants-usd",
                 "matched":[{"year":1988,"amount":{"amount":"100000000.00","currency":"USD"}}],"entries":[6,8]}
                """));
        assertThat(office.get(base + "/grants/G-1/matches").json().get("items")).hasSize(1);
        assertThat(office.get(base + "/trial-balance?on=1988-12-31").json()).isEqualTo(json("""
                {"on":"1988-12-31","currencies":[{"currency":"USD","lines":[
                   {"account":"bank-usd","kind":"asset","side":"debit","balance":{"amount":"209930000.00","currency":"USD"}},
                   {"account":"dues-usd","kind":"income","side":"credit","balance":{"amount":"109930000.00","currency":"USD"}},
                   {"account":"grants-usd","kind":"income","side":"credit","balance":{"amount":"100000000.00","currency":"USD"}}],
                 "debits":{"amount":"209930000.00","currency":"USD"},"credits":{"amount":"209930000.00","currency":"USD"}}]}
                """));
        assertThat(office.get(base + "/trial-balance?on=1988-03-30").json().get("currencies"))
                .isEmpty();
    }

    @Test
    void doesOnceWhatIsSentTwice() {
        Api keyed = office.key("dues-of-ibm");
        Answer first = keyed.post(base + "/dues-receipts", duesBody("5.00"));
        Answer second = keyed.post(base + "/dues-receipts", duesBody("5.00"));
        Answer other = keyed.post(base + "/dues-receipts", duesBody("6.00"));

        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(other.slug()).isEqualTo("idempotency-key-reused");
        assertThat(office.get(base + "/dues-receipts").json().get("items")).hasSize(1);
    }

    @Test
    void refusesATransactionWholeAndSaysWhereAndWhy() {
        Answer unbalanced = transaction("bank-usd", "2.00", "dues-usd", "1.99");
        assertThat(unbalanced.status()).isEqualTo(422);
        assertThat(unbalanced.slug()).isEqualTo("unbalanced-transaction");
        assertThat(unbalanced.at("/detail"))
                .isEqualTo("The postings in USD do not balance: debits are greater by USD 0.01.");

        Answer unknown = transaction("bank-usd", "2.00", "gifts", "2.00");
        assertThat(unknown.slug()).isEqualTo("unknown-account");
        assertThat(unknown.at("/errors/0/pointer")).isEqualTo("/postings/1/account");

        Answer rounded = transaction("bank-usd", "2.001", "dues-usd", "2.001");
        assertThat(rounded.status()).isEqualTo(400);
        assertThat(rounded.at("/errors/0/pointer")).isEqualTo("/postings/0/amount/amount");

        assertThat(office.get(base + "/transactions").json().get("items")).isEmpty();
    }

    @Test
    void showsATransactionWithItsVersion() {
        Answer posted = transaction("bank-usd", "2.00", "dues-usd", "2.00");
        assertThat(posted.header("Location")).isEqualTo(base + "/transactions/T-1");

        Answer read = office.get(base + "/transactions/T-1");
        assertThat(read.withoutEntries()).isEqualTo(posted.text());
        assertThat(read.etag()).isEqualTo(posted.etag());
        assertThat(office.header("If-None-Match", read.etag())
                        .get(base + "/transactions/T-1")
                        .status())
                .isEqualTo(304);
        assertThat(office.get(base + "/transactions/T-2").status()).isEqualTo(404);
    }

    @Test
    void listsWhatMovesAnAccountAndWhatAMemberPaid() {
        transaction("bank-usd", "2.00", "dues-usd", "2.00");
        transaction("bank-usd", "3.00", "grants-usd", "3.00");
        assertThat(office.get(base + "/transactions?account=grants-usd").json().get("items"))
                .singleElement()
                .satisfies(each -> assertThat(each.get("id").asString()).isEqualTo("T-2"));
        assertThat(office.get(base + "/transactions?account=bank-usd&limit=1").at("/next"))
                .isNotEmpty();
        dues("7.00");
        assertThat(office.get(base + "/dues-receipts?member=ibm").json().get("items"))
                .hasSize(1);
        assertThat(office.get(base + "/dues-receipts?member=ti").json().get("items"))
                .isEmpty();
        api.standing(consortium, "ti", Role.FORMER);
        assertThat(api.as("tina", "ti")
                        .get(base + "/dues-receipts?member=ibm")
                        .json()
                        .get("items"))
                .as("of another's")
                .isEmpty();
        assertThat(api.as("pat", "elsewhere")
                        .get(base + "/transactions?account=bank-usd")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void leavesTheBooksToTheSecretariat() {
        grant();
        assertThat(match(api.as("ira", "ibm")).status()).isEqualTo(403);
        assertThat(api.as("ira", "ibm").get(base + "/transactions").status()).isEqualTo(200);
    }

    @Test
    void describesItselfAndItsProblems() {
        assertThat(api.anonymous().get("/api/finance/problems").text())
                .contains("unbalanced-transaction", "nothing-to-match");
        JsonNode paths = office.get("/api/finance/openapi").json().get("paths");
        assertThat(paths.has("/api/finance/consortia/{consortiumId}/trial-balance"))
                .isTrue();
    }

    private Answer account(String id, String kind) {
        return office.post(base + "/accounts", """
                {"id":"%s","name":"Account %s","kind":"%s","currency":"USD","owner":"office"}
                """.formatted(id, id, kind));
    }

    private Answer dues(String amount) {
        return office.post(base + "/dues-receipts", duesBody(amount));
    }

    private static String duesBody(String amount) {
        return """
                {"member":"ibm","year":1988,"amount":{"amount":"%s","currency":"USD"},"received":"1988-03-31",
                 "bank":"bank-usd","income":"dues-usd","bankReference":"FT-1"}
                """.formatted(amount);
    }

    @Test
    void aGrantAwaitsWhoeverIsTheSecretariatUntilWhatItGivesIsTaken() {
        grant();
        assertThat(needs(office)).isEmpty();
        dues("7.00");
        assertThat(needs(office)).singleElement().satisfies(need -> {
            assertThat(need.path("kind").asString()).isEqualTo("match");
            assertThat(need.path("subject").asString()).isEqualTo("grants/G-1");
            assertThat(need.path("for").asString()).isEqualTo("office");
            assertThat(office.get(base + "/events?after="
                                    + (need.at("/entries/0").asLong() - 1) + "&limit=1")
                            .text())
                    .contains("grant-awarded");
        });
        assertThat(needs(api.as("irene", "ibm"))).isEmpty();
        assertThat(match(office).status()).isEqualTo(201);
        assertThat(needs(office)).isEmpty();
    }

    /** Of this consortium; others may go on beside it. */
    private List<JsonNode> needs(Api caller) {
        return caller.get("/api/finance/needs")
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("consortium").asString().equals(consortium))
                .toList();
    }

    private Answer grant() {
        return office.post(base + "/grants", """
                {"funder":"darpa","ratio":"1/1","ceilingPerYear":{"amount":"100000000.00","currency":"USD"},
                 "firstYear":1988,"lastYear":1996,"bank":"bank-usd","income":"grants-usd"}
                """);
    }

    private Answer match(Api caller) {
        return caller.post(base + "/grants/G-1/matches", """
                {"year":1988,"received":"1988-12-31"}
                """);
    }

    private Answer transaction(String debit, String debited, String credit, String credited) {
        return office.post(base + "/transactions", """
                {"effective":"1988-01-31","narrative":"Test","postings":[
                  {"account":"%s","side":"debit","amount":{"amount":"%s","currency":"USD"}},
                  {"account":"%s","side":"credit","amount":{"amount":"%s","currency":"USD"}}]}
                """.formatted(debit, debited, credit, credited));
    }

    /** Without the instant at which it was recorded, which is there. */
    private static JsonNode undated(Answer answer) {
        ObjectNode body = (ObjectNode) answer.json();
        assertThat(Instant.parse(body.remove("recorded").asString()))
                .isBefore(Instant.now().plusSeconds(60));
        return body;
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
