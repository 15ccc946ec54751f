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
import tools.jackson.databind.JsonNode;

/** What awaits owners and the secretariat in an IP ledger, over HTTP, until it is done. */
@ServiceTest
class NeedsStoryTest {

    private final String consortium = "nu-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;

    @Autowired
    private Api api;

    private Api ibm;
    private Api ti;
    private Api office;

    @BeforeEach
    void anAssetIsOwnedJointly() {
        List.of("n-ibm", "n-ti").forEach(each -> api.standing(consortium, each, Role.MEMBER));
        api.standing(consortium, "n-office", Role.SECRETARIAT);
        ibm = api.as("irene", "n-ibm");
        ti = api.as("tom", "n-ti");
        office = api.as("olga", "n-office");
        created(ti.post(ledger + "/assets", """
                {"id":"A-1","kind":"patent","title":"Stepper","ground":"background",\
                "owners":{"n-ibm":"1/3","n-ti":"2/3"},"effective":"1990-05-14"}"""));
    }

    @Test
    void aShareAndANoticeAwaitTheOtherOwnerUntilItAnswers() {
        JsonNode share = items(ibm).get(0);
        assertThat(share.path("kind").asString()).isEqualTo("share");
        assertThat(share.path("subject").asString()).isEqualTo("assets/A-1");
        Answer confirmed = ibm.post(ledger + "/assets/A-1/title-confirmations", "{\"share\":\"1/3\"}");
        assertThat(confirmed.status()).as("%s", confirmed).isEqualTo(200);
        assertThat(items(ibm)).isEmpty();

        Answer given = ti.post(ledger + "/notices", """
                {"asset":"A-1","owner":"n-ti","wish":{"kind":"to-assign","assignment":\
                {"from":"n-ti","to":"n-ibm","share":"1/6","effective":"2026-01-01"}}}""");
        created(given);
        List<JsonNode> items = items(ibm);
        assertThat(items).hasSize(1);
        JsonNode need = items.get(0);
        assertThat(need.path("consortium").asString()).isEqualTo(consortium);
        assertThat(need.path("kind").asString()).isEqualTo("notice");
        assertThat(need.path("subject").asString()).isEqualTo("notices/N-1");
        assertThat(need.path("for").asString()).isEqualTo("n-ibm");
        assertThat(need.path("since").asString()).isLessThan(need.path("due").asString());
        assertThat(ibm.get(ledger + "/events?after=" + (need.at("/entries/0").asLong() - 1) + "&limit=1")
                        .text())
                .contains("notice-given");
        assertThat(items(ibm)).as("read before").isEqualTo(items);
        assertThat(items(ti)).isEmpty();
        assertThat(items(office)).isEmpty();
        Answer agreed = ibm.ifMatch(given.etag()).post(ledger + "/notices/N-1/consents", "{\"coOwner\":\"n-ibm\"}");
        assertThat(agreed.status()).as("%s", agreed).isLessThan(300);
        assertThat(items(ibm)).isEmpty();
    }

    @Test
    void aPaymentThatCameBackAwaitsWhoeverIsTheSecretariat() {
        created(ti.post(ledger + "/incomes", """
                {"asset":"A-1","kind":"royalty","gross":{"amount":"900.00","currency":"USD"},"payer":"gca",\
                "effective":"1992-06-30"}"""));
        created(office.post(ledger + "/schemes", """
                {"id":"standard","name":"Standard","tiers":[{"kind":"owners","name":"owners"}],"resolution":"R-7"}"""));
        created(office.post(ledger + "/distributions", "{\"income\":\"I-1\",\"scheme\":\"standard\"}"));
        String payments = ledger + "/distributions/D-1/statements/n-ti/payments";
        created(office.post(payments, payment("instructed", "P-1", "")));
        created(office.post(payments, payment("returned", "P-1", ",\"reason\":\"account closed\"")));
        List<JsonNode> items = items(office);
        assertThat(items).hasSize(1);
        JsonNode need = items.get(0);
        assertThat(need.path("kind").asString()).isEqualTo("returned-payment");
        assertThat(need.path("subject").asString()).isEqualTo("distributions/D-1/statements/n-ti");
        assertThat(need.path("for").asString()).isEqualTo("n-office");
        assertThat(items(ti)).isEmpty();
        created(office.post(payments, payment("instructed", "P-2", "")));
        assertThat(items(office)).isEmpty();
    }

    private static String payment(String kind, String reference, String rest) {
        return """
                {"kind":"%s","reference":"%s","on":"2026-01-02"%s}""".formatted(kind, reference, rest);
    }

    /** Of this consortium; others may go on beside it. */
    private List<JsonNode> items(Api caller) {
        Answer answer = caller.get("/api/ip-ledger/needs");
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.json().path("incomplete").asBoolean()).isFalse();
        return answer.json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("consortium").asString().equals(consortium))
                .toList();
    }

    private static void created(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    }
}
