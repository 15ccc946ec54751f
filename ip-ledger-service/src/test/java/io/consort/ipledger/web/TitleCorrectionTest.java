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

/** An assignment with a wrong date is corrected, and an organisation succeeded, over HTTP. */
@ServiceTest
class TitleCorrectionTest {

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;

    @Autowired
    private Api api;

    private Api ti;
    private Api office;
    private String version = "";

    @BeforeEach
    void anAssignmentIsRecorded() {
        List.of("ibm", "ti", "intel").forEach(each -> api.standing(consortium, each, Role.MEMBER));
        api.standing(consortium, "office", Role.SECRETARIAT);
        ti = api.as("tom", "ti");
        office = api.as("olga", "office");
        Answer asset = ti.post(ledger + "/assets", """
                {"id":"A-1","kind":"patent","title":"Stepper","ground":"background",\
                "owners":{"ibm":"1/3","ti":"2/3"},"effective":"1990-05-14"}""");
        version = ti.ifMatch(asset.etag())
                .post(ledger + "/assets/A-1/assignments", """
                        {"from":"ti","to":"intel","share":"1/6","effective":"1993-01-01"}""")
                .etag();
    }

    @Test
    void aWrongEntryIsReversedAndTheTruthRecorded() {
        String reversal = """
                {"entry":2,"reason":"The deed bears another date.",\
                "assignment":{"from":"ti","to":"intel","share":"1/6","effective":"1993-02-01"}}""";
        assertThat(ti.ifMatch(version)
                        .post(ledger + "/assets/A-1/reversals", reversal)
                        .slug())
                .isEqualTo("forbidden");
        assertThat(office.ifMatch(version)
                        .post(ledger + "/assets/A-1/reversals", reversal)
                        .slug())
                .isEqualTo("correction-unassented");
        assertThat(api.as("ines", "intel")
                        .post(ledger + "/assets/A-1/assents", """
                                {"assignment":{"from":"ti","to":"intel","share":"1/6","effective":"1993-02-01"}}""")
                        .status())
                .isEqualTo(200);
        Answer reversed = office.ifMatch(version).post(ledger + "/assets/A-1/reversals", reversal);
        assertThat(reversed.status()).isEqualTo(200);
        assertThat(reversed.withoutEntries()).isEqualTo("""
                {"asset":"A-1","entry":2,"reason":"The deed bears another date.","effective":"1993-01-01",\
                "postings":[{"account":{"kind":"holder","organisation":"ti"},"change":"1/6"},\
                {"account":{"kind":"holder","organisation":"intel"},"change":"-1/6"}],\
                "replacement":{"kind":"assignment","from":"ti","to":"intel","share":"1/6","effective":"1993-02-01"}}""");

        assertThat(office.get(ledger + "/assets/A-1/title?on=1993-01-31")
                        .json()
                        .at("/owners")
                        .toString())
                .isEqualTo("{\"ibm\":\"1/3\",\"ti\":\"2/3\"}");
        Answer chain = office.get(ledger + "/assets/A-1/chain");
        assertThat(chain.json().get("items")).hasSize(4);
        assertThat(chain.at("/items/1/reversedBy")).isEqualTo("4");
        assertThat(chain.at("/items/2/transfer/kind")).isEqualTo("reversal");

        Answer again = office.ifMatch(reversed.etag()).post(ledger + "/assets/A-1/reversals", reversal);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.withoutEntries()).contains("\"title\":\"The entry was reversed already\"");
        assertThat(again.at("/detail")).isEqualTo("Entry 2 was reversed already, by entry 4.");
    }

    @Test
    void aResolutionCorrectsWhatNobodyAgreesTo() {
        Answer corrected = carryOut("reverse-transfer", """
                {"resolution":"R-1","act":"ip-ledger/reverse-transfer","terms":{"assetId":"A-1","entry":2,\
                "reason":"It was never signed."}}""");
        assertThat(corrected.status()).as(corrected.toString()).isEqualTo(200);
        assertThat(office.get(ledger + "/assets/A-1/chain").at("/items/1/reversedBy"))
                .isEqualTo("4");
        assertThat(office.get(ledger + "/events").withoutEntries()).contains("resolution/R-1");
    }

    @Test
    void theChainIsAPicture() {
        assertThat(office.get(ledger + "/assets/A-1/chain/graph").withoutEntries())
                .isEqualTo("""
                {"nodes":[{"id":"source","since":"1990-05-14","share":"1"},\
                {"id":"ibm@1990-05-14","holder":"ibm","since":"1990-05-14","share":"1/3"},\
                {"id":"ti@1990-05-14","holder":"ti","since":"1990-05-14","share":"2/3"},\
                {"id":"ti@1993-01-01","holder":"ti","since":"1993-01-01","share":"1/2"},\
                {"id":"intel@1993-01-01","holder":"intel","since":"1993-01-01","share":"1/6"}],\
                "links":[{"source":"source","target":"ibm@1990-05-14","share":"1/3","entry":1},\
                {"source":"source","target":"ti@1990-05-14","share":"2/3","entry":1},\
                {"source":"ti@1990-05-14","target":"ti@1993-01-01","share":"1/2"},\
                {"source":"ti@1990-05-14","target":"intel@1993-01-01","share":"1/6","entry":2}]}""");
        assertThat(office.get(ledger + "/assets/A-1/chain/graph?from=1993-01-01")
                        .withoutEntries())
                .isEqualTo("""
                {"nodes":[{"id":"ibm@1993-01-01","holder":"ibm","since":"1993-01-01","share":"1/3"},\
                {"id":"intel@1993-01-01","holder":"intel","since":"1993-01-01","share":"1/6"},\
                {"id":"ti@1993-01-01","holder":"ti","since":"1993-01-01","share":"1/2"}],"links":[]}""");
        assertThat(office.get(ledger + "/assets/A-1/chain/graph?knownAt=1999-01-01T00:00:00Z")
                        .withoutEntries())
                .isEqualTo("{\"nodes\":[],\"links\":[]}");
    }

    @Test
    void anOrganisationIsSucceeded() {
        String succession = "{\"from\":\"ti\",\"to\":\"nsc\",\"effective\":\"1996-01-01\"}";
        assertThat(ti.post(ledger + "/successions", succession).status()).isEqualTo(403);
        Answer byHand = office.post(ledger + "/successions", succession);
        assertThat(byHand.status()).isEqualTo(422);
        assertThat(byHand.withoutEntries()).contains("act-of-register");
        assertThat(carryOut("{\"resolution\":\"R-1\",\"act\":\"ip-ledger/succeed-organisation\",\"terms\":" + succession
                                + "}")
                        .slug())
                .isEqualTo("act-of-register");
        assertThat(api.asService("consortium-service")
                        .post(
                                "/internal/consortia/" + consortium + "/acts/succeed-organisation/tries",
                                "{\"terms\":" + succession + "}")
                        .slug())
                .isEqualTo("act-of-register");
        assertThat(office.get(ledger + "/successions").withoutEntries()).isEqualTo("{\"items\":[]}");

        assertThat(carryOut("{\"succession\":" + succession + "}").status()).isEqualTo(201);
        assertThat(carryOut("{\"succession\":" + succession + "}").slug()).isEqualTo("resolution-carried-out");
        assertThat(office.get(ledger + "/events").withoutEntries()).contains("\"authority\":\"register/consortium.7\"");
        Answer succeeded = office.get(ledger + "/successions/S-1");
        assertThat(succeeded.withoutEntries())
                .isEqualTo("{\"id\":\"S-1\"," + succession.substring(1, succession.length() - 1) + ",\"assets\":1}");
        assertThat(ti.get(ledger + "/successions/S-1").withoutEntries()).isEqualTo(succeeded.withoutEntries());
        assertThat(ti.get(ledger + "/successions").withoutEntries())
                .isEqualTo("{\"items\":[" + succeeded.withoutEntries() + "]}");
        assertThat(ti.get(ledger + "/successions/S-2").status()).isEqualTo(404);
        assertThat(ti.get(ledger + "/assets/A-1/title?on=1996-01-01")
                        .json()
                        .at("/owners")
                        .toString())
                .isEqualTo("{\"ibm\":\"1/3\",\"intel\":\"1/6\",\"nsc\":\"1/2\"}");
    }

    @Test
    void justWhatADemergerNamesPasses() {
        String demerger = "{\"id\":\"D-1\",\"from\":\"ti\",\"to\":\"nsc\",\"effective\":\"1996-01-01\",\"plan\":\"%s\","
                        .formatted("a".repeat(64))
                + "\"allotments\":[{\"kind\":\"asset\",\"id\":\"A-1\"},{\"kind\":\"right\",\"id\":\"G-9\"},"
                + "{\"kind\":\"invoice\",\"id\":\"1995-ti\"}]}";
        assertThat(ti.post(ledger + "/demergers", demerger).status()).isEqualTo(403);
        assertThat(office.post(ledger + "/demergers", demerger).slug()).isEqualTo("act-of-register");
        Answer done = carryOut("demerge-organisation", "{\"demerger\":" + demerger + "}");
        assertThat(done.status()).isEqualTo(201);
        assertThat(carryOut("demerge-organisation", "{\"demerger\":" + demerger + "}")
                        .slug())
                .isEqualTo("resolution-carried-out");
        assertThat(done.withoutEntries()).isEqualTo("""
                {"demerger":"D-1","from":"ti","to":"nsc","effective":"1996-01-01","plan":"%s",\
                "passed":[{"kind":"asset","id":"A-1"}],\
                "unheld":[{"allotment":{"kind":"right","id":"G-9"},"reason":"There is no such right here."}]}""".formatted("a".repeat(64)));
        assertThat(ti.get(ledger + "/demergers").withoutEntries())
                .isEqualTo("{\"items\":[" + done.withoutEntries() + "]}");
        assertThat(office.get(ledger + "/events").withoutEntries()).contains("\"authority\":\"register/consortium.7\"");
        assertThat(ti.get(ledger + "/assets/A-1/title?on=1996-01-01")
                        .json()
                        .at("/owners")
                        .toString())
                .isEqualTo("{\"ibm\":\"1/3\",\"intel\":\"1/6\",\"nsc\":\"1/2\"}");
    }

    private Answer carryOut(String entry) {
        return carryOut("succeed-organisation", entry);
    }

    private Answer carryOut(String act, String entry) {
        return api.asService("consortium-service")
                .post(
                        "/internal/consortia/" + consortium + "/acts/" + act,
                        "{\"seq\":7,\"entry\":\"" + entry.replace("\"", "\\\"")
                                + "\",\"treeSize\":9,\"hashes\":[],\"checkpoint\":\"none\"}");
    }
}
