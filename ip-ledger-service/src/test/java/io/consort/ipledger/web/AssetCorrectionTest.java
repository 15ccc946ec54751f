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

/** What is wrong about an asset is corrected over HTTP, and an asset that was registered by mistake is struck. */
@ServiceTest
class AssetCorrectionTest {

    private static final String NUMBER = "{\"type\":\"application\",\"office\":\"US\",\"value\":\"07/516023\"}";

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;
    private final String asset = ledger + "/assets/A-1";

    @Autowired
    private Api api;

    private Api office;
    private Api ibm;

    @BeforeEach
    void anAssetIsRegistered() {
        List.of("ibm", "ti").forEach(each -> api.standing(consortium, each, Role.MEMBER));
        api.standing(consortium, "office", Role.SECRETARIAT);
        office = api.as("olga", "office");
        ibm = api.as("irene", "ibm");
        Answer registered = ibm.post(ledger + "/assets", """
                {"id":"A-1","kind":"patent","title":"Stepper","ground":"background","identifiers":[%s],\
                "owners":{"ibm":"1/3","ti":"2/3"},"effective":"1990-05-14"}""".formatted(NUMBER));
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
    }

    @Test
    void aNumberIsCorrectedAndTheFormerIsFoundAsFormer() {
        String correction = """
                {"was":{"kind":"identification","identifier":%s},"is":{"kind":"identification","identifier":%s},\
                "reason":"Two digits were exchanged."}""".formatted(NUMBER, NUMBER.replace("023", "032"));
        Answer corrected = ibm.ifMatch(ibm.get(asset).etag()).post(asset + "/corrections", correction);
        assertThat(corrected.status()).as(corrected.toString()).isEqualTo(200);
        assertThat(ibm.get(asset).at("/identifiers/0/value")).isEqualTo("07/516032");
        Answer all = ibm.get(asset + "/corrections");
        assertThat(all.at("/items/0/was/identifier/value")).isEqualTo("07/516023");
        assertThat(all.at("/items/0/reason")).isEqualTo("Two digits were exchanged.");
        String former = ledger + "/identifiers?type=application&office=US&value=07/516023";
        assertThat(ibm.get(former).json().at("/formerly").toString()).isEqualTo("[\"A-1\"]");
        assertThat(ibm.get(former.replace("023", "032")).at("/known")).isEqualTo("A-1");
        assertThat(ibm.get(ledger + "/events").text())
                .contains("\"type\":\"ip.asset-corrected.v1\"")
                .contains("\"authority\":\"owner/ibm\"");
        assertThat(ibm.ifMatch(corrected.etag())
                        .post(asset + "/corrections", correction)
                        .slug())
                .isEqualTo("not-what-is-recorded");
    }

    @Test
    void anInventorWithANumberIsRegistered() {
        Answer refused = ibm.ifMatch(ibm.get(asset).etag())
                .post(
                        asset + "/corrections",
                        "{\"is\":{\"kind\":\"inventorship\",\"inventors\":[{\"person\":\"R-901\",\"contribution\":\"1\"}]},"
                                + "\"reason\":\"She made it alone.\"}");
        assertThat(refused.slug()).isEqualTo("inventor-unknown");
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/is/inventors/0/person");
    }

    @Test
    void anAssetIsStruckOnceItsOwnersThatConfirmedAgree() {
        Confirmations.confirm(api, asset, "ti", "2/3");
        String etag = ibm.get(asset).etag();
        String mistake = "{\"reason\":\"It is A-17, registered twice.\"}";
        assertThat(office.ifMatch(etag).post(asset + "/strikings", mistake).slug())
                .isEqualTo("correction-unassented");
        Confirmations.agree(api, asset, "ti", "{\"entry\":1}");
        Answer struck = ibm.ifMatch(etag).post(asset + "/strikings", mistake);
        assertThat(struck.status()).as(struck.toString()).isEqualTo(200);
        assertThat(ibm.get(ledger + "/assets").text()).isEqualTo("{\"items\":[]}");
        assertThat(ibm.get(asset).at("/struck")).isEqualTo("It is A-17, registered twice.");
        Answer anew = ibm.post(ledger + "/assets", """
                {"id":"A-17","kind":"patent","title":"Stepper","ground":"background","identifiers":[%s],\
                "owners":{"ibm":"1"},"effective":"1990-05-14"}""".formatted(NUMBER));
        assertThat(anew.status()).as(anew.toString()).isEqualTo(201);
    }
}
