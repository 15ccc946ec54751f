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

/** A loan on a share of a patent, over HTTP: placed by the finance service, in the way of an assignment, enforced. */
@ServiceTest
class PledgeStoryTest {

    private static final String PLEDGE = """
            {"id":"loan-17","asset":"A-1","pledgor":"ti","pledgee":"firstbank","share":"1/3",\
            "secured":{"amount":"500000.00","currency":"USD"},"effective":"1992-01-01"}""";

    private static final String SHOWN = """
            {"id":"loan-17","asset":"A-1","pledgor":"ti","pledgee":"firstbank","effective":"1992-01-01",\
            "status":"placed","rank":1,"shares":{"ti":"1/3"}""";

    private static final String SECURED = ",\"secured\":{\"amount\":\"500000.00\",\"currency\":\"USD\"}}";

    private static final String ASSIGNMENT = """
            {"from":"ti","to":"intel","share":"1/2","effective":"1993-01-01"}""";

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;

    @Autowired
    private Api api;

    private Api finance;
    private Api ti;
    private Api bank;
    private Api observer;
    private Api office;
    private Answer asset;

    @BeforeEach
    void anAssetIsRegistered() {
        List.of("ibm", "ti", "firstbank").forEach(each -> api.standing(consortium, each, Role.MEMBER));
        api.standing(consortium, "press", Role.OBSERVER);
        finance = api.asService("finance");
        ti = api.as("tom", "ti");
        bank = api.as("bea", "firstbank");
        observer = api.as("pete", "press");
        api.standing(consortium, "office", Role.SECRETARIAT);
        office = api.as("olga", "office");
        asset = ti.post(ledger + "/assets", """
                {"id":"A-1","kind":"patent","title":"Stepper","ground":"background",\
                "owners":{"ibm":"1/3","ti":"2/3"},"effective":"1990-05-14"}""");
    }

    @Test
    void whatItSecuresIsForThoseWhoAreBound() {
        assertThat(finance.post(ledger + "/pledges", PLEDGE).slug()).isEqualTo("not-your-word");
        assertThat(office.post(ledger + "/pledges", PLEDGE).slug()).isEqualTo("not-your-word");
        Answer placed = ti.key("loan-17-place").post(ledger + "/pledges", PLEDGE);
        assertThat(placed.status()).isEqualTo(201);
        assertThat(placed.header("Location")).isEqualTo(ledger + "/pledges/loan-17");
        assertThat(placed.text()).isEqualTo(SHOWN.replace(",\"rank\":1", "") + SECURED);
        Answer again = ti.key("loan-17-place").post(ledger + "/pledges", PLEDGE);
        assertThat(again.text()).isEqualTo(placed.text());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(ti.post(ledger + "/pledges", PLEDGE).slug()).isEqualTo("pledge-exists");

        for (Api bound : List.of(finance, ti, bank)) {
            assertThat(bound.get(ledger + "/pledges/loan-17").withoutEntries()).isEqualTo(SHOWN + SECURED);
        }
        for (Api other : List.of(api.as("irene", "ibm"), observer)) {
            assertThat(other.get(ledger + "/pledges/loan-17").withoutEntries()).isEqualTo(SHOWN + "}");
            assertThat(other.get(ledger + "/pledges").withoutEntries()).isEqualTo("{\"items\":[" + SHOWN + "}]}");
        }
        assertThat(observer.post(ledger + "/pledges", PLEDGE.replace("loan-17", "loan-20"))
                        .slug())
                .isEqualTo("not-your-word");
    }

    @Test
    void aPledgedShareMovesWithConsent() {
        Answer placed = ti.post(ledger + "/pledges", PLEDGE);
        Answer refused = ti.ifMatch(asset.etag()).post(ledger + "/assets/A-1/assignments", ASSIGNMENT);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.slug()).isEqualTo("share-pledged");
        assertThat(refused.at("/title")).isEqualTo("The share is pledged");

        String consent = "{\"assignment\":" + ASSIGNMENT + "}";
        assertThat(ti.ifMatch(placed.etag())
                        .post(ledger + "/pledges/loan-17/consents", consent)
                        .slug())
                .isEqualTo("not-the-pledgee");
        Answer consented = bank.ifMatch(placed.etag()).post(ledger + "/pledges/loan-17/consents", consent);
        assertThat(consented.status()).isEqualTo(200);
        assertThat(consented.text())
                .isEqualTo("{\"pledge\":\"loan-17\",\"asset\":\"A-1\",\"assignment\":" + ASSIGNMENT + "}");
        Answer assigned = ti.ifMatch(asset.etag()).post(ledger + "/assets/A-1/assignments", ASSIGNMENT);
        assertThat(assigned.status()).isEqualTo(200);
        assertThat(observer.get(ledger + "/pledges/loan-17")
                        .json()
                        .at("/shares")
                        .toString())
                .isEqualTo("{\"intel\":\"1/6\",\"ti\":\"1/6\"}");
    }

    @Test
    void isReleasedEnforcedAndCancelled() {
        Answer placed = ti.post(ledger + "/pledges", PLEDGE);
        ti.post(ledger + "/pledges", PLEDGE.replace("loan-17", "loan-18").replace("firstbank", "fund"));
        Answer released = bank.ifMatch(placed.etag())
                .post(ledger + "/pledges/loan-17/releases", "{\"shares\":{\"ti\":\"1/12\"}}");
        assertThat(released.status()).isEqualTo(200);
        assertThat(released.text()).isEqualTo("{\"pledge\":\"loan-17\",\"remaining\":{\"ti\":\"1/4\"}" + SECURED);

        assertThat(office.ifMatch(released.etag())
                        .post(ledger + "/pledges/loan-17/releases", "{}")
                        .slug())
                .isEqualTo("not-your-word");
        Answer enforced = bank.ifMatch(released.etag()).post(ledger + "/pledges/loan-17/enforcements", """
                {"effective":"1994-01-01","outstanding":{"amount":"250000.00","currency":"USD"},\
                "salePrice":{"amount":"500000.00","currency":"USD"}}""");
        assertThat(enforced.status()).isEqualTo(200);
        assertThat(enforced.text()).isEqualTo("""
                {"pledge":"loan-17","effective":"1994-01-01",\
                "demand":{"outstanding":{"amount":"250000.00","currency":"USD"},\
                "salePrice":{"amount":"500000.00","currency":"USD"}},\
                "worth":{"amount":"500000.00","currency":"USD"},"moved":[{"pledge":"loan-17",\
                "from":"ti","to":"firstbank","share":"1/8","effective":"1994-01-01","freed":"1/8"}],"curtailed":[]}""");
        assertThat(observer.get(ledger + "/assets/A-1/title?on=1994-01-01")
                        .json()
                        .at("/owners")
                        .toString())
                .isEqualTo("{\"firstbank\":\"1/8\",\"ibm\":\"1/3\",\"ti\":\"13/24\"}");
        assertThat(observer.get(ledger + "/pledges/loan-17").at("/status")).isEqualTo("enforced");

        Answer back = bank.post(ledger + "/assets/A-1/assents", """
                {"assignment":{"from":"firstbank","to":"ti","share":"1/8","effective":"1994-01-01"}}""");
        assertThat(back.status()).as(back.toString()).isEqualTo(200);
        Answer reversed = office.ifMatch(office.get(ledger + "/assets/A-1").etag())
                .post(ledger + "/assets/A-1/reversals", "{\"entry\":6,\"reason\":\"It was paid in time.\"}");
        assertThat(reversed.status()).as(reversed.toString()).isEqualTo(200);
        assertThat(reversed.json().get("restored").toString()).isEqualTo("""
                [{"asset":"A-1","pledge":"loan-17","enforced":"loan-17","holder":"ti","share":"1/4","from":"1992-01-01"}]""");
        assertThat(observer.get(ledger + "/pledges/loan-17").at("/status")).isEqualTo("placed");
        assertThat(observer.get(ledger + "/pledges/loan-17").at("/rank")).isEqualTo("1");

        assertThat(office.post(ledger + "/pledges/loan-18/cancellations", "{}").slug())
                .isEqualTo("not-your-word");
        Answer cancelled = finance.post(ledger + "/pledges/loan-18/cancellations", "{}");
        assertThat(cancelled.status()).isEqualTo(201);
        assertThat(cancelled.text()).isEqualTo("{\"pledge\":\"loan-18\",\"hadArrived\":true}");
        Answer early = finance.post(ledger + "/pledges/loan-19/cancellations", "{}");
        assertThat(early.text()).isEqualTo("{\"pledge\":\"loan-19\",\"hadArrived\":false}");
        Answer late = ti.post(ledger + "/pledges", PLEDGE.replace("loan-17", "loan-19"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.at("/detail")).isEqualTo("The pledge loan-19 was cancelled before it arrived.");
    }

    @Test
    void theFinanceServiceRecordsWhatTheirDeedsSay() {
        String deed = "d1".repeat(32);
        String placing = PLEDGE.replace("\"1992-01-01\"}", "\"1992-01-01\",\"deed\":\"" + deed + "\"}");
        assertThat(finance.post(ledger + "/pledges", placing).slug()).isEqualTo("deed-unconfirmed");
        String assent = "{\"pledge\":" + PLEDGE + ",\"deed\":\"" + deed + "\"}";
        assertThat(bank.post(ledger + "/assets/A-1/assents", assent).slug()).isEqualTo("not-your-word");
        Answer given = ti.post(ledger + "/assets/A-1/assents", assent);
        assertThat(given.status()).as(given.toString()).isEqualTo(200);
        assertThat(finance.post(ledger + "/pledges", placing.replace("500000.00", "600000.00"))
                        .slug())
                .as("exactly what was confirmed")
                .isEqualTo("deed-unconfirmed");
        Answer placed = finance.post(ledger + "/pledges", placing);
        assertThat(placed.status()).as(placed.toString()).isEqualTo(201);
        assertThat(placed.header("Location")).isEqualTo(ledger + "/pledges/loan-17");
        assertThat(office.get(ledger + "/events").withoutEntries()).contains("deed/" + deed);

        String part = "{\"shares\":{\"ti\":\"1/12\"}}";
        String by = part.replace("}}", "},\"deed\":\"" + deed + "\"}");
        String agreed = "{\"release\":{\"pledge\":\"loan-17\",\"terms\":" + part + "},\"deed\":\"" + deed + "\"}";
        assertThat(bank.post(ledger + "/assets/A-1/assents", agreed).status()).isEqualTo(200);
        Answer released = finance.ifMatch(placed.etag()).post(ledger + "/pledges/loan-17/releases", by);
        assertThat(released.at("/remaining/ti")).as(released.toString()).isEqualTo("1/4");
        assertThat(finance.ifMatch(released.etag())
                        .post(ledger + "/pledges/loan-17/releases", by)
                        .slug())
                .as("a deed serves once")
                .isEqualTo("deed-unconfirmed");
        assertThat(bank.post(ledger + "/assets/A-1/assents", agreed).status()).isEqualTo(200);
        assertThat(bank.post(ledger + "/assets/A-1/assents/withdrawals", agreed).status())
                .isEqualTo(200);
        assertThat(finance.ifMatch(released.etag())
                        .post(ledger + "/pledges/loan-17/releases", by)
                        .slug())
                .as("and not once it is withdrawn")
                .isEqualTo("deed-unconfirmed");
        assertThat(bank.post(ledger + "/assets/A-1/assents/withdrawals", agreed).slug())
                .isEqualTo("not-found");
        assertThat(observer.get(ledger + "/events").text())
                .as("on which terms is for the parties")
                .doesNotContain("500000.00");
    }
}
