package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.InMemoryIdentity;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.Clients;
import io.consort.starter.test.ServiceTest;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** An invitation awaits whom it is for, until it is accepted; and nobody else. */
@ServiceTest
@Import(InMemoryIdentity.class)
class NeedsStoryTest {

    private static final String NEEDS = "/api/consortium/needs";
    private static final String NU = "/api/consortium/consortia/nu";

    @Autowired
    private Api api;

    @Test
    void anInvitationAwaitsWhomItIsForUntilItIsAccepted() {
        List.of("n-office", "n-one", "n-two")
                .forEach(id -> accepted(
                        api.asAdministrator("root").post("/api/consortium/organisations", """
                        {"id":"%s","legalName":"%s","kind":"sme","country":"FR"}""".formatted(id, id))));
        accepted(api.asAdministrator("root").post("/api/consortium/consortia", """
                {"id":"nu","name":"Nu","model":"innovation-council","strategy":"leading","foundedOn":"2020-01-01",
                 "charter":{"secretariat":"n-office","currency":"EUR","classes":[
                  {"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}]}}"""));
        Api one = api.as("nina", "n-one");
        assertThat(items(one)).isEmpty();
        accepted(api.as("olga", "n-office").post(NU + "/invitations", """
                {"organisation":"n-one","membershipClass":"full"}"""));

        JsonNode items = items(one);
        assertThat(items).hasSize(1);
        JsonNode need = items.get(0);
        assertThat(need.path("consortium").asString()).isEqualTo("nu");
        assertThat(need.path("kind").asString()).isEqualTo("accession");
        assertThat(need.path("subject").asString()).isEqualTo("members/n-one");
        assertThat(need.path("for").asString()).isEqualTo("n-one");
        assertThat(need.path("since").asString()).isLessThan(need.path("due").asString());
        assertThat(one.get(NU + "/events?after=" + (need.at("/entries/0").asLong() - 1) + "&limit=1")
                        .text())
                .contains("organisation-invited");
        assertThat(items(one)).as("read before").isEqualTo(items);
        assertThat(items(api.as("theo", "n-two"))).isEmpty();

        accepted(one.post(NU + "/accessions", """
                {"charterVersion":1,"effectiveOn":"2020-01-01"}"""));
        assertThat(items(one)).isEmpty();
    }

    /** Who names somebody is the organisation's administrator, from the moment on at which it has one. */
    @Test
    void anEmptySeatAwaitsWhoeverMayFillIt() {
        List.of("v-office", "v-funder")
                .forEach(id -> accepted(
                        api.asAdministrator("root").post("/api/consortium/organisations", """
                        {"id":"%s","legalName":"%s","kind":"sme","country":"FR"}""".formatted(id, id))));
        accepted(api.asAdministrator("root").post("/api/consortium/consortia", """
                {"id":"vee","name":"Vee","model":"innovation-council","strategy":"leading","foundedOn":"2020-01-01",
                 "charter":{"secretariat":"v-office","currency":"EUR","classes":[
                  {"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}],
                  "governance":{"constraints":[],
                   "motions":[{"id":"change","name":"Change","body":"board","effect":"charter-change",
                    "meeting":{"weighing":{"kind":"equal"},"quorum":{"seats":{"part":"1/2","exceeded":false}},
                     "majorities":[{"yes":{"part":"2/3","exceeded":false},"of":"cast","measure":"weight"}],"tie":"falls",
                     "secrecy":"open","votingDays":0,"timeLockDays":0}}],
                   "bodies":[
                   {"id":"board","name":"Board","kind":"board",
                    "seats":[{"id":"named","name":"Named","count":1,"filling":{"kind":"by-appointment","by":"v-funder"},
                      "termMonths":0,"terms":0,"alternates":0,"votes":true}],
                    "proxies":{"most":0,"inPart":false},"meetings":{"noticeDays":14,"agendaDays":7,"minutesDays":15}}]}}}"""));
        Api dan = api.as("dan", "v-funder");
        JsonNode need = items(dan).get(0);
        assertThat(need.path("kind").asString()).isEqualTo("vacancy");
        assertThat(need.path("subject").asString()).isEqualTo("seats/board.named.1");
        assertThat(items(api.as("olga", "v-office"))).isEmpty();

        Awaitility.await()
                .atMost(Clients.PATIENT)
                .untilAsserted(() -> assertThat(api.asAdministrator("root")
                                .get("/api/consortium/organisations/v-funder/onboarding")
                                .at("/stage"))
                        .isEqualTo("linked"));
        Answer invited = api.asAdministrator("root").post("/api/consortium/organisations/v-funder/people", """
                {"address":"vera@v-funder.example","givenName":"Some","familyName":"One","administrator":true}""");
        accepted(invited);
        accepted(api.as("vera").post("/api/consortium/invitations/" + invited.at("/invitation") + "/acceptance", "{}"));
        Api vera = api.as("vera", "v-funder");
        String holders = "/api/consortium/consortia/vee/seats/board.named.1/holders";
        String named = """
                {"holder":"dan","from":"2020-01-01"}""";
        assertThat(items(dan)).isEmpty();
        assertThat(dan.post(holders, named).slug()).isEqualTo("not-administrator");
        assertThat(items(vera)).hasSize(1);
        accepted(vera.post(holders, named));
        assertThat(items(vera)).isEmpty();
    }

    private static JsonNode items(Api caller) {
        Answer answer = caller.get(NEEDS);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.json().path("incomplete").asBoolean()).isFalse();
        return answer.json().path("items");
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    }
}
