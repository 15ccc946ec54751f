package io.consort.ipledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A member leaves, over HTTP: it looks at what that means, a service settles it, and undoes it. */
@ServiceTest
class ExitStoryTest {

    private static final String LEAVING = """
            "member":"utexas","ground":"default","effective":"1994-01-01",\
            "terms":{"title":{"kind":"passes"},"access":{"kind":"ceases"},"licences":{"kind":"lasts"},\
            "debtsFirst":true,"resolution":"R-7"}""";

    private static final String ITEMS = """
            [{"heading":"lost","subject":"rights/G-1","what":"exploitation-access to A-1, from ibm to utexas"},\
            {"heading":"passes","subject":"assets/A-1","what":"title, to ibm","share":"1/6"},\
            {"heading":"passes","subject":"assets/A-1","what":"title, to ti","share":"1/6"}]""";

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;

    @Autowired
    private Api api;

    private Api service;
    private Api office;
    private Api utexas;
    private Api ibm;

    @BeforeEach
    void aMemberHasTitleAndAccess() {
        List.of("ibm", "ti", "utexas").forEach(each -> api.standing(consortium, each, Role.MEMBER));
        api.standing(consortium, "office", Role.SECRETARIAT);
        service = api.asService("consortium");
        office = api.as("olga", "office");
        utexas = api.as("uma", "utexas");
        ibm = api.as("irene", "ibm");
        office.post(ledger + "/assets", """
                {"id":"A-1","kind":"patent","title":"Stepper","ground":"foreground",\
                "owners":{"ibm":"1/3","ti":"1/3","utexas":"1/3"},"effective":"1990-05-14",\
                "origin":{"project":"P-1","workPackage":"WP-1"}}""");
        Confirmations.confirm(api, ledger + "/assets/A-1", "ibm", "1/3");
        ibm.post(ledger + "/assets/A-1/rights", """
                {"grantor":"ibm","kind":"exploitation-access","holder":"utexas","fields":["etching"],\
                "territory":["DE"],"from":"1992-01-01","sublicensing":"none"}""");
    }

    @Test
    void theLeaverSeesBeforehandWhatItMeans() {
        Answer usual = utexas.post(
                ledger + "/exit-previews",
                "{\"member\":\"utexas\",\"ground\":\"withdrawal\",\"effective\":\"1994-01-01\"}");
        assertThat(usual.status()).isEqualTo(200);
        assertThat(usual.text()).startsWith("""
                {"member":"utexas","ground":"withdrawal","effective":"1994-01-01",\
                "terms":{"title":{"kind":"keeps","licenceBack":[]},"access":{"kind":"survives","days":365},\
                "licences":{"kind":"lasts"},"debtsFirst":false},\
                "items":[{"heading":"survives","subject":"rights/G-1",\
                "what":"exploitation-access to A-1, from ibm to utexas","until":"1994-12-31"},\
                {"heading":"kept","subject":"assets/A-1","what":"title","share":"1/3"}],\
                "balances":[],"matters":[],"digest":\"""");
        Answer csv = utexas.post(ledger + "/exit-previews/csv", "{" + LEAVING + "}");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text()).isEqualTo("""
                heading,subject,what,until,share,currency,amount\r
                lost,rights/G-1,"exploitation-access to A-1, from ibm to utexas",,,,\r
                passes,assets/A-1,"title, to ibm",,1/6,,\r
                passes,assets/A-1,"title, to ti",,1/6,,\r
                """);
        assertThat(ibm.post(ledger + "/exit-previews", "{" + LEAVING + "}").slug())
                .isEqualTo("not-the-leaver");
        assertThat(utexas.get(ledger + "/exits").withoutEntries()).isEqualTo("{\"items\":[]}");
        assertThat(ibm.get(ledger + "/exit-terms")
                        .json()
                        .at("/1/terms/access/kind")
                        .asString())
                .isEqualTo("ceases");
    }

    @Test
    void aServiceSettlesWhatWasPreviewedAndUndoesIt() {
        String digest =
                service.post(ledger + "/exit-previews", "{" + LEAVING + "}").at("/digest");
        String body = "{\"id\":\"exit-1\"," + LEAVING + ",\"digest\":\"" + digest + "\"}";
        assertThat(utexas.post(ledger + "/exits", body).slug()).isEqualTo("forbidden");
        Answer other = service.post(ledger + "/exits", body.replace(digest, "0".repeat(64)));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.slug()).isEqualTo("preview-outdated");

        Answer settled = service.key("exit-1-settle").post(ledger + "/exits", body);
        assertThat(settled.status()).isEqualTo(201);
        assertThat(settled.header("Location")).isEqualTo(ledger + "/exits/exit-1");
        String shown = "{\"id\":\"exit-1\"," + LEAVING + ",\"status\":\"settled\",\"digest\":\"" + digest + "\"";
        assertThat(settled.text()).isEqualTo(shown + ",\"items\":" + ITEMS + ",\"balances\":[]}");
        Answer again = service.key("exit-1-settle").post(ledger + "/exits", body);
        assertThat(again.text()).isEqualTo(settled.text());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(utexas.get(ledger + "/exits/exit-1").withoutEntries()).isEqualTo(settled.text());
        assertThat(ibm.get(ledger + "/exits/exit-1").withoutEntries()).isEqualTo(shown + "}");
        assertThat(owners()).isEqualTo("{\"ibm\":\"1/2\",\"ti\":\"1/2\"}");

        Answer revoked = service.key("exit-1-revoke")
                .post(ledger + "/exits/exit-1/revocations", "{\"reason\":\"The bank refused\"}");
        assertThat(revoked.status()).isEqualTo(201);
        assertThat(revoked.text()).isEqualTo("{\"exit\":\"exit-1\",\"hadArrived\":true}");
        assertThat(owners()).isEqualTo("{\"ibm\":\"1/3\",\"ti\":\"1/3\",\"utexas\":\"1/3\"}");
        assertThat(ibm.get(ledger + "/exits/exit-1").at("/status")).isEqualTo("revoked");
        Answer early = service.post(ledger + "/exits/exit-2/revocations", "{\"reason\":\"It came to nothing\"}");
        assertThat(early.text()).isEqualTo("{\"exit\":\"exit-2\",\"hadArrived\":false}");
        assertThat(service.post(ledger + "/exits", body.replace("exit-1", "exit-2"))
                        .slug())
                .isEqualTo("exit-ended");
    }

    @Test
    void whatStandsAgainstItIsNamed() {
        Confirmations.confirm(api, ledger + "/assets/A-1", "utexas", "1/3");
        utexas.post(ledger + "/pledges", """
                {"id":"loan-17","asset":"A-1","pledgor":"utexas","pledgee":"firstbank","share":"1/3",\
                "secured":{"amount":"500000.00","currency":"USD"},"effective":"1992-01-01"}""");
        Answer preview = utexas.post(ledger + "/exit-previews", "{" + LEAVING + "}");
        assertThat(preview.at("/matters/0/subject")).isEqualTo("pledges/loan-17");
        assertThat(preview.at("/matters/0/rule")).isEqualTo("share-pledged");
        assertThat(preview.at("/matters/0/reason/text/en"))
                .isEqualTo("firstbank has not consented that 1/6 of A-1 goes from utexas to ibm on 1994-01-01.");
        Answer refused = office.post(
                ledger + "/exits", "{\"id\":\"exit-1\"," + LEAVING + ",\"digest\":\"" + preview.at("/digest") + "\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.slug()).isEqualTo("exit-blocked");
        assertThat(refused.at("/errors/0/detail")).startsWith("pledges/loan-17: firstbank has not consented");
    }

    @Test
    void theStatementIsProvenAndTheMemberMayComeBack() throws NoSuchAlgorithmException {
        String digest =
                office.post(ledger + "/exit-previews", "{" + LEAVING + "}").at("/digest");
        office.post(ledger + "/exits", "{\"id\":\"exit-1\"," + LEAVING + ",\"digest\":\"" + digest + "\"}");
        Answer statement = utexas.get(ledger + "/exits/exit-1/statement");
        assertThat(statement.status()).isEqualTo(200);
        assertThat(statement.at("/proof/entry")).contains("ip.member-exited.v1").contains(digest);
        StringBuilder text = new StringBuilder();
        for (JsonNode line : statement.json().at("/lines")) {
            text.append(line.asString()).append('\n');
        }
        assertThat(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(text.toString().getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(digest);
        assertThat(ibm.get(ledger + "/exits/exit-1/statement").slug()).isEqualTo("not-the-leaver");
        assertThat(utexas.get(ledger + "/exits/exit-1/csv").withoutEntries()).contains("passes,assets/A-1");
        assertThat(ibm.get(ledger + "/exits/exit-1/csv").slug()).isEqualTo("not-the-leaver");

        String grant = """
                {"grantor":"ibm","kind":"non-exclusive","holder":"utexas","fields":["masks"],\
                "territory":["DE"],"from":"1995-01-01","sublicensing":"none"}""";
        Answer left = ibm.post(ledger + "/assets/A-1/rights", grant);
        assertThat(left.status()).isEqualTo(422);
        assertThat(left.slug()).isEqualTo("member-left");
        Answer back = office.post(ledger + "/exits/exit-1/readmissions", "{\"from\":\"1995-01-01\"}");
        assertThat(back.text()).isEqualTo("{\"exit\":\"exit-1\",\"member\":\"utexas\",\"from\":\"1995-01-01\"}");
        assertThat(ibm.post(ledger + "/assets/A-1/rights", grant).status()).isEqualTo(201);
    }

    private String owners() {
        return ibm.get(ledger + "/assets/A-1/title?on=1994-01-01")
                .json()
                .at("/owners")
                .toString();
    }
}
