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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page that shows an invention asks, over HTTP: each list once, by the asset, and nothing of another. */
@ServiceTest
class InventionPageTest {

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;

    @Autowired
    private Api api;

    private Api ibm;
    private Api intel;

    @BeforeEach
    void twoInventions() {
        List.of("ibm", "ti", "intel").forEach(each -> api.standing(consortium, each, Role.MEMBER));
        api.standing(consortium, "office", Role.SECRETARIAT);
        ibm = api.as("irene", "ibm");
        intel = api.as("ines", "intel");
        for (String id : List.of("A-1", "A-2")) {
            done(ibm.post(ledger + "/assets", """
                    {"id":"%s","kind":"patent","title":"Stepper","ground":"background","owners":{"ibm":"1"},"effective":"1990-05-14"}""".formatted(id)));
            done(ibm.post(ledger + "/incomes", """
                    {"asset":"%s","kind":"royalty","gross":{"amount":"10.00","currency":"USD"},"payer":"intel",
                     "effective":"1992-06-30"}""".formatted(id)));
            done(ibm.post(ledger + "/pledges", """
                    {"id":"P-%s","asset":"%s","pledgor":"ibm","pledgee":"ti","share":"1/2","effective":"1992-01-01",
                     "secured":{"amount":"5.00","currency":"USD"}}""".formatted(id, id)));
            done(ibm.post(ledger + "/credit-notes", """
                    {"asset":"%s","gross":{"amount":"1.00","currency":"USD"},"payer":"ti","effective":"1992-06-30",
                     "reference":"%s","reason":"Returned goods."}""".formatted(id, id)));
            done(intel.post(ledger + "/assets/" + id + "/rights/requests", """
                    {"kind":"exploitation-access","holder":"intel","fields":["all"],"territory":["WORLD"],"from":"1994-01-01",
                     "sublicensing":"none"}"""));
        }
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
    }

    @Test
    void anAssetSaysItsOwnersFromDayToDay() {
        String registered = "{\"from\":\"1990-05-14\",\"owners\":{\"ibm\":\"1\"}}";
        Answer before = ibm.get(ledger + "/assets/A-2");
        assertThat(before.json().path("ownership").toString()).isEqualTo("[" + registered + "]");

        done(api.as("tom", "ti").post(ledger + "/assets/A-2/assents", """
                {"assignment":{"from":"ibm","to":"ti","share":"1/3","effective":"2999-01-01"}}"""));
        done(ibm.ifMatch(ibm.get(ledger + "/assets/A-2").etag()).post(ledger + "/assets/A-2/assignments", """
                {"from":"ibm","to":"ti","share":"1/3","effective":"2999-01-01"}"""));

        Answer after = ibm.header("If-None-Match", before.etag()).get(ledger + "/assets/A-2");
        assertThat(after.json().path("ownership").toString())
                .isEqualTo(
                        "[" + registered + ",{\"from\":\"2999-01-01\",\"owners\":{\"ibm\":\"2/3\",\"ti\":\"1/3\"}}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"incomes", "pledges", "credit-notes", "rights/requests"})
    void aListIsReadByAsset(String list) {
        Api office = api.as("olga", "office");
        assertThat(office.get(ledger + "/" + list).json().path("items")).hasSize(2);
        Answer ofOne = office.get(ledger + "/" + list + "?asset=A-2");
        assertThat(ofOne.json().path("items")).hasSize(1);
        assertThat(ofOne.json().path("items").path(0).findPath("asset").asString())
                .isEqualTo("A-2");
        assertThat(office.get(ledger + "/" + list + "?asset=A-3").text()).isEqualTo("{\"items\":[]}");
        assertThat(api.as("pat", "elsewhere")
                        .get(ledger + "/" + list + "?asset=A-2")
                        .status())
                .as("who is nobody here")
                .isEqualTo(404);
    }

    @Test
    void anAssetInTheQueryShowsNobodyMore() {
        assertThat(intel.get(ledger + "/credit-notes?asset=A-2").text()).isEqualTo("{\"items\":[]}");
        api.standing(consortium, "intel", Role.FORMER);
        assertThat(intel.get(ledger + "/pledges?asset=A-2").text()).isEqualTo("{\"items\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"distributions", "notices"})
    void whatNeverWasIsAnEmptyList(String list) {
        assertThat(ibm.get(ledger + "/" + list + "?asset=A-1").text()).isEqualTo("{\"items\":[]}");
        assertThat(ibm.get(ledger + "/" + list + "?asset=a+b").status()).isEqualTo(400);
    }
}
