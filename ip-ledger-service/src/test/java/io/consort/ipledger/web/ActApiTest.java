package io.consort.ipledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.GivenWarrants;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ActApiTest {

    private static final String SCHEME = """
            {"id":"standard","name":"Standard","tiers":[{"kind":"owners","name":"owners"}]}""";
    private static final String ENACT = "{\"schemeId\":\"standard\",\"version\":1}";

    @Autowired
    private Api api;

    @Autowired
    private GivenWarrants resolutions;

    private String consortium;
    private String ledger;
    private Api office;
    private Api consortiumService;

    @BeforeEach
    void found() {
        consortium = "c-" + UUID.randomUUID();
        ledger = "/api/ip-ledger/consortia/" + consortium;
        api.standing(consortium, "office", Role.SECRETARIAT);
        office = api.as("olga", "office");
        consortiumService = api.asService("consortium-service");
        assertThat(office.post(ledger + "/schemes", SCHEME).status()).isEqualTo(201);
    }

    @Test
    void anInventedResolutionPutsNoSchemeIntoEffect() {
        resolutions.unknown("R-999");
        Answer refused = office.ifMatch("\"1\"")
                .post(ledger + "/schemes/standard/versions/1/enactments", "{\"resolution\":\"R-999\"}");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.text()).contains("R-999");
        assertThat(entries()).hasSize(1);
    }

    @Test
    void aResolutionDoesWhatItDoesAndNothingElse() {
        String resolution = "R-" + UUID.randomUUID();
        resolutions.resolves(resolution, "ip-ledger/enact-scheme", "{\"schemeId\":\"standard\",\"version\":2}");
        Answer refused = office.ifMatch("\"1\"")
                .post(ledger + "/schemes/standard/versions/1/enactments", "{\"resolution\":\"" + resolution + "\"}");
        assertThat(refused.slug()).isEqualTo("resolution-of-another-act");
        assertThat(entries()).hasSize(1);
        resolutions.resolves(resolution, "ip-ledger/enact-scheme", ENACT);
        assertThat(office.ifMatch("\"1\"")
                        .post(
                                ledger + "/schemes/standard/versions/1/enactments",
                                "{\"resolution\":\"" + resolution + "\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void isDoneOnceByTheProofThatTheConsortiumsLedgerHasItDone() {
        Answer done = carryOut("R-1", "enact-scheme", ENACT);
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
        assertThat(done.json().path("resolution").asString()).isEqualTo("R-1");
        JsonNode entries = entries();
        assertThat(entries.get(1).path("type").asString()).isEqualTo("ip.relied-on.v1");
        assertThat(entries.get(1).path("data").path("act").asString()).isEqualTo("ip-ledger/enact-scheme");
        assertThat(entries.get(1).path("data").path("proof").path("entry").asString())
                .contains("\"resolution\":\"R-1\"");
        assertThat(entries.get(2).path("type").asString()).isEqualTo("ip.scheme-enacted.v1");
        assertThat(entries.get(2).path("authority").asString()).isEqualTo("resolution/R-1");
        assertThat(carryOut("R-1", "enact-scheme", ENACT).slug()).isEqualTo("resolution-carried-out");
        assertThat(entries()).hasSize(3);
    }

    @Test
    void aProofOfAnotherActDoesNothing() {
        assertThat(carryOut("R-1", "set-disclosure", "enact-scheme", ENACT).slug())
                .isEqualTo("resolution-of-another-act");
        assertThat(carryOut("R-1", "crown-a-king", "crown-a-king", ENACT).status())
                .isEqualTo(404);
        assertThat(entries()).hasSize(1);
    }

    @Test
    void isTriedWithoutATrace() {
        Answer could = attempt("enact-scheme", ENACT);
        assertThat(could.status()).as(could.toString()).isEqualTo(204);
        assertThat(attempt("enact-scheme", "{\"schemeId\":\"standard\",\"version\":7}")
                        .status())
                .isEqualTo(404);
        assertThat(attempt("set-disclosure", "{\"terms\":\"wide open\"}").status())
                .isEqualTo(400);
        assertThat(entries()).hasSize(1);
    }

    @Test
    void isPublishedWithItsTermsWhomItBindsAndWhatSuffices() {
        JsonNode acts = office.get("/api/ip-ledger/acts").json().path("items");
        JsonNode enact = acts.valueStream()
                .filter(each -> each.path("name").asString().equals("ip-ledger/enact-scheme"))
                .findFirst()
                .orElseThrow();
        assertThat(enact.path("binds").asString()).isEqualTo("consortium");
        assertThat(enact.path("authority").toString()).isEqualTo("[\"secretariat\"]");
        assertThat(enact.path("terms").path("required").toString()).isEqualTo("[\"schemeId\",\"version\"]");
        JsonNode document = office.get("/api/ip-ledger/openapi").json();
        for (JsonNode act : acts) {
            for (JsonNode part : act.path("terms").path("allOf")) {
                String reference = part.path("$ref").asString();
                assertThat(document.at(URLDecoder.decode(
                                        reference.substring(reference.indexOf('#') + 1), StandardCharsets.UTF_8))
                                .isObject())
                        .as(reference)
                        .isTrue();
            }
        }
    }

    private Answer carryOut(String resolution, String act, String terms) {
        return carryOut(resolution, act, act, terms);
    }

    private Answer carryOut(String resolution, String called, String act, String terms) {
        String entry = "{\\\"resolution\\\":\\\"" + resolution + "\\\",\\\"act\\\":\\\"ip-ledger/" + act
                + "\\\",\\\"terms\\\":" + terms.replace("\"", "\\\"") + "}";
        return consortiumService.post(
                "/internal/consortia/" + consortium + "/acts/" + called,
                "{\"seq\":1,\"entry\":\"" + entry + "\",\"treeSize\":1,\"hashes\":[],\"checkpoint\":\"none\"}");
    }

    private Answer attempt(String act, String terms) {
        return consortiumService.post(
                "/internal/consortia/" + consortium + "/acts/" + act + "/tries", "{\"terms\":" + terms + "}");
    }

    private JsonNode entries() {
        return office.get(ledger + "/events").json();
    }
}
