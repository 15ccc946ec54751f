package io.consort.talent;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A proposed agreement awaits the other party, until it is signed; and nobody else. */
@ServiceTest
class NeedsStoryTest {

    private final String consortium = "nu-" + UUID.randomUUID();
    private final String base = "/api/talent/consortia/" + consortium;

    @Autowired
    private Api api;

    @Test
    void anAgreementAwaitsTheOtherPartyUntilItIsSigned() {
        List.of("n-utexas", "n-ibm", "n-ti").forEach(each -> api.standing(consortium, each, Role.MEMBER));
        Api utexas = api.as("ute", "n-utexas");
        Api ibm = api.as("ira", "n-ibm");
        assertThat(items(ibm)).isEmpty();
        Answer proposed = utexas.post(base + "/agreements", """
                {"home":"n-utexas","host":"n-ibm","terms":{"from":"1988-01-01","mappings":[
                  {"home":{"name":"Professor"},"host":{"name":"Fellow"},"extent":"full","mode":"automatic"}]}}""");
        assertThat(proposed.status()).as("%s", proposed).isEqualTo(201);

        JsonNode items = items(ibm);
        assertThat(items).hasSize(1);
        JsonNode need = items.get(0);
        assertThat(need.path("consortium").asString()).isEqualTo(consortium);
        assertThat(need.path("kind").asString()).isEqualTo("agreement");
        assertThat(need.path("subject").asString()).isEqualTo("agreements/RA-1");
        assertThat(need.path("for").asString()).isEqualTo("n-ibm");
        assertThat(ibm.get(base + "/events?after=" + (need.at("/entries/0").asLong() - 1) + "&limit=1")
                        .text())
                .contains("agreement-proposed");
        assertThat(items(ibm)).as("read before").isEqualTo(items);
        assertThat(items(utexas)).isEmpty();
        assertThat(items(api.as("theo", "n-ti"))).isEmpty();

        Answer accepted = ibm.ifMatch(proposed.etag()).post(base + "/agreements/RA-1/acceptance", """
                {"version":1}""");
        assertThat(accepted.status()).as("%s", accepted).isLessThan(300);
        assertThat(items(ibm)).isEmpty();
    }

    private static JsonNode items(Api caller) {
        Answer answer = caller.get("/api/talent/needs");
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.json().path("incomplete").asBoolean()).isFalse();
        return answer.json().path("items");
    }
}
