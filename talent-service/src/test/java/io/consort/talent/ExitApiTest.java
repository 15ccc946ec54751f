package io.consort.talent;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A university with an unsigned proposal leaves, over HTTP. */
@ServiceTest
class ExitApiTest {

    private static final String LEAVING = """
            "member":"utexas","ground":"withdrawal","effective":"1994-01-01","terms":{}""";

    private static final String ACCOUNT = """
            "items":[{"heading":"lost","subject":"agreements/RA-1",\
            "what":"proposal of version 1 lapses, ibm recognises titles of utexas"}],"balances":[]""";

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/talent/consortia/" + consortium;

    @Autowired
    private Api api;

    private Api service;
    private Api utexas;
    private Api ibm;

    @BeforeEach
    void aProposalIsOpen() {
        api.standing(consortium, "utexas", Role.MEMBER);
        api.standing(consortium, "ibm", Role.MEMBER);
        service = api.asService("consortium");
        utexas = api.as("ute", "utexas");
        ibm = api.as("ira", "ibm");
        assertThat(propose().status()).isEqualTo(201);
    }

    @Test
    void aServiceSettlesWhatWasPreviewedAndUndoesIt() {
        Answer preview = utexas.post(ledger + "/exit-previews", "{" + LEAVING + "}");
        assertThat(preview.text()).startsWith("{" + LEAVING + "," + ACCOUNT + ",\"matters\":[],\"digest\":\"");
        assertThat(ibm.post(ledger + "/exit-previews", "{" + LEAVING + "}").slug())
                .isEqualTo("not-the-leaver");
        String body = "{\"id\":\"exit-1\"," + LEAVING + ",\"digest\":\"" + preview.at("/digest") + "\"}";

        Answer settled = service.key("settle").post(ledger + "/exits", body);
        assertThat(settled.status()).isEqualTo(201);
        assertThat(settled.header("Location")).isEqualTo(ledger + "/exits/exit-1");
        String shown = "{\"id\":\"exit-1\"," + LEAVING + ",\"status\":\"settled\",\"digest\":\"" + preview.at("/digest")
                + "\"";
        assertThat(settled.text()).isEqualTo(shown + "," + ACCOUNT + "}");
        assertThat(service.key("settle").post(ledger + "/exits", body).header("Idempotent-Replayed"))
                .isEqualTo("true");
        assertThat(ibm.get(ledger + "/exits/exit-1").text()).isEqualTo(shown + ",\"entries\":[2,3]}");
        Answer agreement = ibm.get(ledger + "/agreements/RA-1");
        assertThat(agreement.json().has("proposal")).isFalse();
        assertThat(ibm.ifMatch(agreement.etag())
                        .post(ledger + "/agreements/RA-1/acceptance", "{\"version\":1}")
                        .slug())
                .isEqualTo("member-left");

        assertThat(service.post(ledger + "/exits/exit-1/revocations", "{\"reason\":\"The bank refused\"}")
                        .text())
                .isEqualTo("{\"exit\":\"exit-1\",\"hadArrived\":true}");
        agreement = ibm.get(ledger + "/agreements/RA-1");
        assertThat(ibm.ifMatch(agreement.etag())
                        .post(ledger + "/agreements/RA-1/acceptance", "{\"version\":1}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoLeftKeepsItsAccountAndMayBeTakenBack() {
        String digest =
                service.post(ledger + "/exit-previews", "{" + LEAVING + "}").at("/digest");
        service.post(ledger + "/exits", "{\"id\":\"exit-1\"," + LEAVING + ",\"digest\":\"" + digest + "\"}");
        api.standing(consortium, "utexas", Role.FORMER);
        assertThat(utexas.get(ledger + "/exits/exit-1/statement").json().get("lines"))
                .hasSize(2);
        assertThat(propose().slug()).isEqualTo("forbidden");
        assertThat(service.post(ledger + "/exits/exit-1/readmissions", "{\"from\":\"1995-01-01\"}")
                        .text())
                .isEqualTo("{\"exit\":\"exit-1\",\"member\":\"utexas\",\"from\":\"1995-01-01\"}");
        assertThat(service.get("/internal/consortia/" + consortium + "/open-matters")
                        .text())
                .isEqualTo("[]");
    }

    private Answer propose() {
        return utexas.post(ledger + "/agreements", """
                {"home":"utexas","host":"ibm","terms":{"from":"1988-01-01","mappings":[
                  {"home":{"name":"Research Professor","grade":"R4"},"host":{"name":"IBM Fellow"},"extent":"full",
                   "mode":"automatic"}]}}
                """);
    }
}
