package io.consort.ipledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Verification;
import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.NoteVerifier;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A patent of three owners, from its registration to the proof of what each was paid, over HTTP. */
@ServiceTest
class SematechStoryTest {

    private static final String STEPPER = """
            {"id":"A-1","kind":"patent","title":"Stepper overlay calibration method","ground":"foreground",\
            "owners":{"ibm":"1/3","ti":"1/3","utexas":"1/3"},"effective":"1990-05-14",\
            "inventors":[{"person":"R-1","contribution":"1/3"},{"person":"R-2","contribution":"1/3"},\
            {"person":"R-3","contribution":"1/3"}],"origin":{"project":"P-1","workPackage":"WP-1"}}""";

    private static final String ASSIGNMENT = """
            {"from":"ti","to":"intel","share":"1/6","effective":"1993-01-01"}""";

    private static final String ROYALTY = """
            {"asset":"A-1","kind":"royalty","gross":{"amount":"1000000.01","currency":"USD"},"payer":"gca",\
            "effective":"1992-06-30"}""";

    private static final String TIERS = """
            [{"kind":"levy","name":"consortium levy","rate":"1/10","of":"gross"},\
            {"kind":"recovery","name":"filing costs","payee":"ti","cap":{"amount":"40000.00","currency":"USD"}},\
            {"kind":"inventors","name":"inventors' reward","rate":"3/10","of":"net"},\
            {"kind":"owners","name":"owners by title"}]""";

    private static final String SCHEME = """
            {"id":"standard","name":"Standard scheme","tiers":%s,"resolution":"R-7"}""".formatted(TIERS);

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;

    @Autowired
    private Api api;

    private Api ibm;
    private Api ti;
    private Api intel;
    private Api office;
    private Api observer;

    @BeforeEach
    void standings() {
        List.of("ibm", "ti", "utexas", "intel").forEach(each -> api.standing(consortium, each, Role.MEMBER));
        api.standing(consortium, "office", Role.SECRETARIAT);
        api.standing(consortium, "press", Role.OBSERVER);
        ibm = api.as("irene", "ibm");
        ti = api.as("tom", "ti");
        intel = api.as("ines", "intel");
        office = api.as("olga", "office");
        observer = api.as("pete", "press");
    }

    @Test
    void anAssetIsRegisteredAndShown() {
        Answer created = ibm.post(ledger + "/assets", STEPPER);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo(ledger + "/assets/A-1");
        String shown = """
                {"id":"A-1","kind":"patent","title":"Stepper overlay calibration method","ground":"foreground",\
                "inventors":[{"person":"R-1","contribution":"1/3"},{"person":"R-2","contribution":"1/3"},\
                {"person":"R-3","contribution":"1/3"}],"origin":{"project":"P-1","workPackage":"WP-1"},"identifiers":[]}""";
        String owned = shown.replaceFirst(
                "}$",
                ",\"ownership\":[{\"from\":\"1990-05-14\",\"owners\":{\"ibm\":\"1/3\",\"ti\":\"1/3\",\"utexas\":\"1/3\"}}]}");
        assertThat(created.text()).isEqualTo(owned);
        Answer read = observer.get(created.header("Location"));
        assertThat(read.withoutEntries()).isEqualTo(owned);
        assertThat(read.etag()).isEqualTo(created.etag());
        String listed = shown.replaceFirst("}$", "")
                + ",\"life\":\"idea\",\"since\":\"1990-05-14\","
                + "\"owners\":{\"ibm\":\"1/3\",\"ti\":\"1/3\",\"utexas\":\"1/3\"}}";
        assertThat(observer.get(ledger + "/assets").withoutEntries()).isEqualTo("{\"items\":[" + listed + "]}");
        assertThat(observer.get(ledger + "/assets/A-2").status()).isEqualTo(404);
    }

    @Test
    void titleChangesOnTheEffectiveDate() {
        Answer asset = ibm.post(ledger + "/assets", STEPPER);
        assertThat(ti.post(ledger + "/assets/A-1/assignments", ASSIGNMENT).status())
                .isEqualTo(428);
        assertThat(ti.ifMatch(asset.etag())
                        .post(ledger + "/assets/A-1/assignments", ASSIGNMENT)
                        .slug())
                .isEqualTo("share-unconfirmed");
        confirm("ti");
        confirm("utexas");
        Answer assigned = ti.ifMatch(asset.etag()).post(ledger + "/assets/A-1/assignments", ASSIGNMENT);
        assertThat(assigned.status()).isEqualTo(200);
        assertThat(assigned.text()).isEqualTo("{\"asset\":\"A-1\"," + ASSIGNMENT.substring(1));
        assertThat(ti.ifMatch(asset.etag())
                        .post(ledger + "/assets/A-1/assignments", ASSIGNMENT)
                        .status())
                .isEqualTo(412);

        assertThat(title("on=1992-06-30"))
                .isEqualTo("{\"asset\":\"A-1\",\"on\":\"1992-06-30\","
                        + "\"owners\":{\"ibm\":\"1/3\",\"ti\":\"1/3\",\"utexas\":\"1/3\"}}");
        assertThat(title("on=1993-06-30"))
                .contains("\"owners\":{\"ibm\":\"1/3\",\"intel\":\"1/6\",\"ti\":\"1/6\",\"utexas\":\"1/3\"}}");
        assertThat(title("on=1990-05-13")).contains("\"owners\":{}}");
        assertThat(title("on=1993-06-30&knownAt=1999-12-31T00:00:00Z")).contains("\"owners\":{}}");

        JsonNode chain = observer.get(ledger + "/assets/A-1/chain").json().get("items");
        assertThat(chain).hasSize(2);
        assertThat(chain.get(0).get("postings").get(0).toString())
                .isEqualTo("{\"account\":{\"kind\":\"source\"},\"change\":\"-1\"}");
        assertThat(chain.get(1).get("transfer").toString())
                .isEqualTo("{\"kind\":\"assignment\"," + ASSIGNMENT.substring(1));
        assertThat(chain.get(1).get("postings").toString())
                .isEqualTo("[{\"account\":{\"kind\":\"holder\",\"organisation\":\"ti\"},\"change\":\"-1/6\"},"
                        + "{\"account\":{\"kind\":\"holder\",\"organisation\":\"intel\"},\"change\":\"1/6\"}]");
    }

    @Test
    void anotherMembersTitleIsNotYoursToAssign() {
        Answer asset = ibm.post(ledger + "/assets", STEPPER);
        Answer refused = ibm.ifMatch(asset.etag()).post(ledger + "/assets/A-1/assignments", ASSIGNMENT);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.slug()).isEqualTo("not-the-assignor");
        assertThat(refused.at("/title")).isEqualTo("Only the assignor may assign its title");
        assertThat(refused.at("/detail"))
                .isEqualTo("Title of ti is assigned by ti itself, by the secretariat with the deed that it confirmed,"
                        + " or by a resolution.");
        confirm("ti");
        assertThat(office.ifMatch(asset.etag())
                        .post(ledger + "/assets/A-1/assignments", ASSIGNMENT)
                        .slug())
                .isEqualTo("not-the-assignor");
        String deed = ",\"deed\":\"" + "d1".repeat(32) + "\"}";
        String byDeed = ASSIGNMENT.replace("}", deed);
        assertThat(office.ifMatch(asset.etag())
                        .post(ledger + "/assets/A-1/assignments", byDeed)
                        .slug())
                .isEqualTo("deed-unconfirmed");
        assertThat(ti.post(ledger + "/assets/A-1/assents", "{\"assignment\":" + ASSIGNMENT + deed)
                        .status())
                .isEqualTo(200);
        assertThat(office.ifMatch(asset.etag())
                        .post(ledger + "/assets/A-1/assignments", byDeed)
                        .status())
                .isEqualTo(200);
    }

    private void confirm(String owner) {
        Confirmations.confirm(api, ledger + "/assets/A-1", owner, "1/3");
    }

    @Test
    void incomeIsRecordedOnce() {
        ibm.post(ledger + "/assets", STEPPER);
        Answer income = ibm.post(ledger + "/incomes", ROYALTY);
        assertThat(income.status()).isEqualTo(201);
        assertThat(income.header("Location")).isEqualTo(ledger + "/incomes/I-1");
        assertThat(income.text()).isEqualTo("""
                        {"id":"I-1","asset":"A-1","kind":"royalty","gross":{"amount":"1000000.01","currency":"USD"},\
                        "withheld":{"amount":"0.00","currency":"USD"},\
                        "received":{"amount":"1000000.01","currency":"USD"},"payer":"gca","effective":"1992-06-30"}""");
        assertThat(ti.get(ledger + "/incomes/I-1").withoutEntries()).isEqualTo(income.text());
        assertThat(ti.get(ledger + "/incomes").withoutEntries()).isEqualTo("{\"items\":[" + income.text() + "]}");
        assertThat(observer.get(ledger + "/incomes").withoutEntries())
                .isEqualTo(
                        "{\"items\":[{\"id\":\"I-1\",\"asset\":\"A-1\",\"kind\":\"royalty\",\"effective\":\"1992-06-30\"}]}");
        assertThat(intel.get(ledger + "/incomes/I-1").slug()).isEqualTo("not-concerned");
        assertThat(intel.get(ledger + "/incomes/I-2").status()).isEqualTo(404);
        Answer again = ti.post(ledger + "/incomes", ROYALTY);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.slug()).isEqualTo("income-looks-recorded");
        assertThat(intel.post(ledger + "/incomes", ROYALTY).slug()).isEqualTo("not-an-owner");
    }

    @Test
    void aSchemeIsTriedAdoptedAndReplaced() {
        ibm.post(ledger + "/assets", STEPPER);
        String simulation = """
                {"asset":"A-1","gross":{"amount":"1000000.01","currency":"USD"},"effective":"1992-06-30",%s}""";
        Answer tried = observer.header("No-Key", "1")
                .post(ledger + "/simulations", simulation.formatted("\"tiers\":" + TIERS));
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.at("/placements/7/amount/amount")).isEqualTo("200666.67");
        assertThat(tried.at("/owners/ibm")).isEqualTo("1/3");
        assertThat(observer.get(ledger + "/events").json()).hasSize(1);

        Answer adopted = office.post(ledger + "/schemes", SCHEME);
        assertThat(adopted.status()).isEqualTo(201);
        assertThat(adopted.text())
                .isEqualTo(SCHEME.replace("\"name\":\"Standard", "\"version\":1,\"name\":\"Standard"));
        assertThat(observer.get(adopted.header("Location")).withoutEntries()).isEqualTo(adopted.text());
        assertThat(office.post(ledger + "/schemes", SCHEME).slug()).isEqualTo("resolution-carried-out");
        Answer second = office.post(ledger + "/schemes", SCHEME.replace(",\"resolution\":\"R-7\"", ""));
        assertThat(second.at("/version")).isEqualTo("2");
        assertThat(second.json().has("resolution")).isFalse();
        assertThat(observer.get(ledger + "/schemes/standard/in-effect?on=1992-06-30")
                        .withoutEntries())
                .isEqualTo(adopted.text());
        Answer enacted = office.ifMatch(second.etag())
                .post(
                        ledger + "/schemes/standard/versions/2/enactments",
                        "{\"resolution\":\"R-8\",\"from\":\"1993-01-01\"}");
        assertThat(enacted.status()).isEqualTo(200);
        assertThat(enacted.text())
                .isEqualTo("{\"id\":\"standard\",\"version\":2,\"resolution\":\"R-8\",\"from\":\"1993-01-01\"}");
        assertThat(observer.get(ledger + "/schemes/standard/in-effect?on=1993-01-01")
                        .at("/version"))
                .isEqualTo("2");
        assertThat(observer.get(ledger + "/schemes/standard/in-effect?on=1992-12-31")
                        .at("/version"))
                .isEqualTo("1");
        assertThat(observer.get(ledger + "/schemes/standard/versions/1").withoutEntries())
                .isEqualTo(adopted.text());
        assertThat(observer.get(ledger + "/schemes/standard/versions/3").status())
                .isEqualTo(404);
        assertThat(observer.get(ledger + "/schemes").at("/items/0/version")).isEqualTo("2");
        for (String scheme : List.of("\"scheme\":\"standard\"", "\"scheme\":\"standard\",\"version\":1")) {
            assertThat(observer.post(ledger + "/simulations", simulation.formatted(scheme))
                            .text())
                    .isEqualTo(tried.text());
        }
    }

    @Test
    void aDistributionPaysToTheCentAndEachPayeeCanProveIt() {
        Answer distributed = distributed();
        assertThat(distributed.header("Location")).isEqualTo(ledger + "/distributions/D-1");
        assertThat(distributed.json().get("payees").toString())
                .isEqualTo("["
                        + credit("consortium:fund", "consortium levy", "100000.00") + ","
                        + "{\"payee\":\"ti\",\"lines\":[" + line("filing costs", "40000.00") + ","
                        + line("owners by title", "200666.67") + "],\"total\":" + usd("240666.67")
                        + ",\"status\":\"payable\"},"
                        + credit("person:R-1", "inventors' reward", "86000.00") + ","
                        + credit("person:R-2", "inventors' reward", "86000.00") + ","
                        + credit("person:R-3", "inventors' reward", "86000.00") + ","
                        + credit("ibm", "owners by title", "200666.67") + ","
                        + credit("utexas", "owners by title", "200666.67") + "]");
        Answer read = ti.get(ledger + "/distributions/D-1");
        assertThat(read.withoutEntries()).isEqualTo(distributed.text());
        assertThat(read.etag()).isEqualTo(distributed.etag());
        assertThat(observer.get(ledger + "/distributions").at("/items/0/payees"))
                .isEqualTo("7");
        assertThat(observer.get(ledger + "/distributions").json().at("/items/0").has("received"))
                .isFalse();
        assertThat(ti.get(ledger + "/distributions").at("/items/0/received/amount"))
                .isEqualTo("1000000.01");
        for (String part : List.of("", "/verify", "/recalculation")) {
            assertThat(observer.get(ledger + "/distributions/D-1" + part).slug())
                    .isEqualTo("not-concerned");
        }

        JsonNode statement = ti.get(ledger + "/distributions/D-1/statements/ti").json();
        assertThat(statement.at("/total/amount").asString()).isEqualTo("240666.67");
        assertProven(statement.get("proof"));
        JsonNode entry =
                JsonMapper.shared().readTree(statement.at("/proof/entry").asString());
        assertThat(entry.get("type").asString()).isEqualTo("ip.payee-credited.v1");
        assertThat(entry.at("/data/total")).isEqualTo(statement.get("total"));
        assertThat(entry.at("/data/lines")).isEqualTo(statement.get("lines"));
        assertThat(entry.toString()).doesNotContain("ibm").doesNotContain("R-1");
    }

    @Test
    void aStatementIsForItsPayee() {
        distributed();
        String statements = ledger + "/distributions/D-1/statements/";
        assertThat(ibm.get(statements + "ti").status()).isEqualTo(403);
        assertThat(ibm.get(statements + "ti").slug()).isEqualTo("not-the-payee");
        assertThat(observer.get(statements + "ti").status()).isEqualTo(403);
        assertThat(office.get(statements + "ti").status()).isEqualTo(200);
        assertThat(ibm.get(statements + "person:R-1").status()).isEqualTo(403);
        assertThat(api.as("R-1", "utexas").get(statements + "person:R-1").status())
                .isEqualTo(200);
        assertThat(intel.get(statements + "person:R-1").status()).isEqualTo(403);
        assertThat(office.get(statements + "consortium:fund").at("/total/amount"))
                .isEqualTo("100000.00");
        assertThat(office.get(statements + "intel").status()).isEqualTo(404);
        assertThat(office.get(ledger + "/distributions/D-2/statements/ti").status())
                .isEqualTo(404);
    }

    @Test
    void aStatementIsOnPaperTooAndAlwaysTheSame() throws IOException {
        distributed();
        Answer document = ti.get(ledger + "/distributions/D-1/statements/ti/pdf");
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(document.header("Content-Disposition")).isEqualTo("inline; filename=\"D-1-ti.pdf\"");
        assertThat(ti.get(ledger + "/distributions/D-1/statements/ti/pdf").bytes())
                .isEqualTo(document.bytes());
        JsonNode statement = ti.get(ledger + "/distributions/D-1/statements/ti").json();
        try (PDDocument read = Loader.loadPDF(document.bytes())) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s", ""))
                    .contains(ledger + "/distributions/D-1/statements/ti");
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Payee ti", "USD 40000.00 filing costs", "USD 240666.67 Total", "Payment payable")
                    .contains(statement.at("/proof/leafHash").asString(), "Entry 8 of 13");
        }
        assertThat(ibm.get(ledger + "/distributions/D-1/statements/ti/pdf").slug())
                .isEqualTo("not-the-payee");
    }

    @Test
    void aStatementIsPaidCorrectedAndClawedBack() throws IOException {
        distributed();
        confirm("ti");
        String payments = ledger + "/distributions/D-1/statements/ti/payments";
        Answer instructed =
                office.post(payments, "{\"kind\":\"instructed\",\"reference\":\"P-1\",\"on\":\"1992-08-01\"}");
        assertThat(instructed.status()).isEqualTo(201);
        assertThat(instructed.header("Location")).isEqualTo(ledger + "/distributions/D-1/statements/ti");
        assertThat(instructed.text())
                .isEqualTo("{\"distribution\":\"D-1\",\"payee\":\"ti\",\"kind\":\"instructed\",\"amount\":"
                        + usd("240666.67") + ",\"reference\":\"P-1\",\"on\":\"1992-08-01\"}");
        office.post(payments, "{\"kind\":\"paid\",\"reference\":\"P-1\",\"on\":\"1992-08-03\"}");
        assertThat(statement(ti, "ti").at("/status")).isEqualTo("paid");

        assertThat(ibm.get(ledger + "/distributions/D-1/recalculation").json().get("changes"))
                .isEmpty();
        Answer asset = office.get(ledger + "/assets/A-1");
        ti.ifMatch(asset.etag())
                .post(
                        ledger + "/assets/A-1/assignments",
                        "{\"from\":\"ti\",\"to\":\"intel\",\"share\":\"1/3\",\"effective\":\"1992-01-01\"}");
        Answer again = office.post(ledger + "/distributions/D-1/recalculations", "{\"reason\":\"ti had assigned\"}");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json().get("changes").toString())
                .isEqualTo("[{\"payee\":\"ti\",\"lines\":[" + line("filing costs", "40000.00") + "],\"before\":"
                        + usd("240666.67") + ",\"total\":" + usd("40000.00") + ",\"change\":" + usd("-200666.67")
                        + "},{\"payee\":\"intel\",\"lines\":[" + line("owners by title", "200666.67") + "],\"before\":"
                        + usd("0.00") + ",\"total\":" + usd("200666.67") + ",\"change\":" + usd("200666.67") + "}]");

        Answer ofTi = statement(ti, "ti");
        assertThat(ofTi.at("/status")).isEqualTo("clawback");
        assertThat(ofTi.at("/outstanding/amount")).isEqualTo("-200666.67");
        assertThat(ofTi.at("/adjustments/0/reason")).isEqualTo("ti had assigned");
        assertProven(ofTi.json().get("proof"));
        assertThat(ofTi.at("/proof/entry"))
                .contains("\"type\":\"ip.payee-adjusted.v1\"", "\"reason\":\"ti had assigned\"");
        try (PDDocument read = Loader.loadPDF(
                ti.get(ledger + "/distributions/D-1/statements/ti/pdf").bytes())) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains(
                            "Clawback USD -200666.67 Recalculation 1 (entry 19), before it USD 240666.67: ti had assigned")
                    .contains("Payment clawback", "Outstanding USD -200666.67");
        }
        assertThat(statement(intel, "intel").at("/status")).isEqualTo("payable");
        assertThat(intel.get(ledger + "/distributions/D-1/verify").text())
                .isEqualTo("{\"distribution\":\"D-1\",\"holds\":true,\"entries\":11,\"differences\":[]}");
        assertThat(office.get(ledger + "/distributions/D-2/verify").status()).isEqualTo(404);
    }

    private Answer statement(Api reader, String payee) {
        return reader.get(ledger + "/distributions/D-1/statements/" + payee);
    }

    @Test
    void everyProblemItNamesIsDocumented() {
        String pages = api.anonymous().get("/api/ip-ledger/problems").text();
        assertThat(pages)
                .contains("share-exceeds-holding", "share-assigned-later", "share-too-fine", "not-the-assignor")
                .contains("not-an-owner", "not-the-payee", "asset-exists", "identifier-taken", "no-title-at-date")
                .contains("income-looks-recorded", "income-distributed", "scheme-in-other-currency")
                .contains("scheme-not-in-effect", "resolution-carried-out", "nothing-to-recalculate")
                .contains(
                        "payment-under-way", "nothing-payable", "nothing-overpaid", "no-such-payment", "not-concerned");
    }

    @Test
    void documentsItselfWithItsTiers() {
        Answer document = api.anonymous().get("/api/ip-ledger/openapi");
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.json().get("paths").propertyNames())
                .contains("/api/ip-ledger/consortia/{consortiumId}/assets/{assetId}/assignments");
        assertThat(document.json().at("/components/schemas/AdoptSchemeRequest/properties/tiers/items/oneOf"))
                .hasSize(10);
    }

    private Answer distributed() {
        ibm.post(ledger + "/assets", STEPPER);
        ibm.post(ledger + "/incomes", ROYALTY);
        office.post(ledger + "/schemes", SCHEME);
        Answer distributed =
                office.post(ledger + "/distributions", "{\"income\":\"I-1\",\"scheme\":\"standard\",\"version\":1}");
        assertThat(distributed.status()).as(distributed.toString()).isEqualTo(201);
        return distributed;
    }

    private String title(String query) {
        return observer.get(ledger + "/assets/A-1/title?" + query).withoutEntries();
    }

    private void assertProven(JsonNode proof) {
        NoteVerifier key = NoteVerifier.parse(
                api.anonymous().get("/api/ip-ledger/verifier-key").text().strip());
        Checkpoint checkpoint = Checkpoint.open(proof.get("checkpoint").asString(), key);
        List<Hash> path = new ArrayList<>();
        proof.get("hashes").forEach(hash -> path.add(Hash.fromBase64(hash.asString())));
        Hash leaf = Hashing.leaf(proof.get("entry").asString().getBytes(StandardCharsets.UTF_8));
        assertThat(leaf.toBase64()).isEqualTo(proof.get("leafHash").asString());
        assertThat(Verification.inclusion(
                        leaf, proof.get("seq").asLong() - 1, checkpoint.size(), path, checkpoint.root()))
                .isTrue();
    }

    private static String credit(String payee, String tier, String amount) {
        return "{\"payee\":\"" + payee + "\",\"lines\":[" + line(tier, amount) + "],\"total\":" + usd(amount)
                + ",\"status\":\"payable\"}";
    }

    private static String line(String tier, String amount) {
        return "{\"tier\":\"" + tier + "\",\"amount\":" + usd(amount) + "}";
    }

    private static String usd(String amount) {
        return "{\"amount\":\"" + amount + "\",\"currency\":\"USD\"}";
    }
}
