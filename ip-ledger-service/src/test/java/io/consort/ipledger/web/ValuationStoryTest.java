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

/** A patent is valued and put into a company's capital, over HTTP: who sees what, and what becomes of it. */
@ServiceTest
class ValuationStoryTest {

    private static final String METHOD = """
            {"kind":"relief-from-royalty","revenues":[{"amount":"1000000.00","currency":"USD"},\
            {"amount":"2000000.00","currency":"USD"}],"royaltyRate":"1/20","tax":"1/4",\
            "discount":{"rate":"1/4","sensitivity":"1/4"}}""";

    private static final String VALUATION = """
            {"valuer":"appraisers","independent":true,"asOf":"1993-01-01","from":"1993-01-01","until":"1993-12-31",\
            "method":""" + METHOD + "}";

    private static final String SHOWN = """
            {"id":"V-1","asset":"A-1","valuer":"appraisers","independent":true,"interests":[],"asOf":"1993-01-01",\
            "from":"1993-01-01","until":"1993-12-31","method":"relief-from-royalty","recordedBy":"ti","confirmed":false""";

    private static final String RANGE = ",\"range\":{\"low\":" + usd("58333.33") + ",\"point\":" + usd("78000.00")
            + ",\"high\":" + usd("112500.00") + "}";

    private static final String WORKING = ",\"working\":{\"inputs\":" + METHOD + """
            ,"formula":"The sum over the years of revenue × royalty rate × (1 − tax) ÷ (1 + discount rate)^year; the range is \
            from the higher to the lower discount rate.","rounding":"Everything is exact; only the three results are rounded, \
            each once, to the smallest unit, half to the even one.","steps":[\
            {"what":"year 1","formula":"USD 1000000.00 × 1/20 × (1 − 1/4) ÷ (1 + 1/4)^1","amount":\
            {"amount":"30000.00","currency":"USD"}},\
            {"what":"year 2","formula":"USD 2000000.00 × 1/20 × (1 − 1/4) ÷ (1 + 1/4)^2","amount":\
            {"amount":"48000.00","currency":"USD"}},\
            {"what":"present value","formula":"the sum","amount":{"amount":"78000.00","currency":"USD"}},\
            {"what":"at the higher rate","formula":"the same at 1/2","amount":{"amount":"58333.33","currency":"USD"}},\
            {"what":"at the lower rate","formula":"the same at 0","amount":{"amount":"112500.00","currency":"USD"}}]}""";

    private static final String CONTRIBUTION = """
            {"from":"ti","to":"newco","share":"1/3","effective":"1993-06-01","valuation":"V-1",\
            "issued":{"count":1000,"nominal":{"amount":"25.00","currency":"USD"}}}""";

    private static final String MOVED = """
            {"id":"C-1","asset":"A-1","from":"ti","to":"newco","share":"1/3","effective":"1993-06-01","valuation":"V-1\"""";

    private static final String CAPITAL = ",\"capital\":" + usd("26000.00") + ",\"issued\":{\"count\":1000,\"nominal\":"
            + usd("25.00") + "},\"premium\":" + usd("1000.00");

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;
    private final String valuations = ledger + "/assets/A-1/valuations";
    private final String contributions = ledger + "/assets/A-1/contributions";

    @Autowired
    private Api api;

    private Api ti;
    private Api appraisers;
    private Api newco;
    private Api intel;
    private Api observer;
    private Api office;

    @BeforeEach
    void anAssetIsRegistered() {
        List.of("ibm", "ti", "appraisers", "newco", "intel")
                .forEach(each -> api.standing(consortium, each, Role.MEMBER));
        api.standing(consortium, "press", Role.OBSERVER);
        api.standing(consortium, "sematech", Role.SECRETARIAT);
        ti = api.as("tom", "ti");
        appraisers = api.as("ann", "appraisers");
        newco = api.as("nora", "newco");
        intel = api.as("ines", "intel");
        observer = api.as("pete", "press");
        office = api.as("sam", "sematech");
        ti.post(ledger + "/assets", """
                {"id":"A-1","kind":"patent","title":"Stepper","ground":"background",\
                "owners":{"ibm":"1/3","ti":"2/3"},"effective":"1990-05-14"}""");
    }

    @Test
    void figuresAreForThoseWhomTheyConcernAndStandingIsForAll() {
        Answer recorded = ti.key("value-a1").post(valuations, VALUATION);
        assertThat(recorded.status()).as(recorded.toString()).isEqualTo(201);
        assertThat(recorded.header("Location")).isEqualTo(valuations + "/V-1");
        assertThat(recorded.withoutEntries()).isEqualTo(SHOWN + RANGE + WORKING + "}");
        Answer again = ti.key("value-a1").post(valuations, VALUATION);
        assertThat(again.withoutEntries()).isEqualTo(recorded.withoutEntries());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");

        for (Api concerned : List.of(ti, api.as("irene", "ibm"), appraisers, office)) {
            Answer one = concerned.get(valuations + "/V-1");
            assertThat(one.withoutEntries()).isEqualTo(recorded.withoutEntries());
            assertThat(one.etag()).isEqualTo(recorded.etag());
            assertThat(concerned.get(valuations).withoutEntries()).isEqualTo("{\"items\":[" + SHOWN + RANGE + "}]}");
            assertThat(concerned.get(valuations + "/current?on=1993-06-01").withoutEntries())
                    .isEqualTo(recorded.withoutEntries());
        }
        for (Api other : List.of(intel, newco, observer)) {
            assertThat(other.get(valuations + "/V-1").withoutEntries()).isEqualTo(SHOWN + "}");
            assertThat(other.get(valuations).withoutEntries()).isEqualTo("{\"items\":[" + SHOWN + "}]}");
            assertThat(other.get(valuations + "/current?on=1993-06-01").withoutEntries())
                    .isEqualTo(SHOWN + "}");
        }
        assertThat(observer.get(valuations + "/current?on=1994-01-01").status()).isEqualTo(404);
        assertThat(observer.get(valuations + "/current").at("/detail"))
                .startsWith("There is no valuation of A-1 that is valid on ");
        assertThat(observer.get(valuations + "/V-2").status()).isEqualTo(404);
        assertThat(observer.get(ledger + "/assets/A-2/valuations").status()).isEqualTo(404);
        assertThat(intel.post(valuations, VALUATION).slug()).isEqualTo("not-an-owner");
        assertThat(ti.post(valuations, VALUATION.replace("appraisers", "ibm")).at("/detail"))
                .isEqualTo("ibm is declared to be independent, and has an interest in A-1: it owns 1/3 on 1993-01-01.");
    }

    @Test
    void historyIsPagedAndATable() {
        ti.post(valuations, VALUATION);
        String own = VALUATION.replace("\"appraisers\",\"independent\":true", "\"=ti\",\"independent\":true");
        assertThat(ti.post(valuations, own).status()).isEqualTo(400);
        String disclosed = VALUATION.replace(
                "\"appraisers\",\"independent\":true",
                "\"ti\",\"independent\":false,\"interest\":\"We own it\",\"supersedes\":\"V-1\"");
        Answer second = ti.post(valuations, disclosed);
        assertThat(second.at("/interests/0/kind")).isEqualTo("title-held");
        assertThat(second.at("/interests/0/share")).isEqualTo("2/3");
        Answer first = observer.get(valuations + "?limit=1");
        assertThat(first.at("/items/0/id")).isEqualTo("V-1");
        assertThat(first.json().at("/items/0/end").toString())
                .isEqualTo("{\"kind\":\"superseded\",\"by\":\"V-2\",\"from\":\"1993-01-01\"}");
        assertThat(observer.get(valuations + "?limit=1&after=" + first.at("/next"))
                        .at("/items/0/id"))
                .isEqualTo("V-2");

        String head = "asset,id,method,valuer,independent,asOf,from,until,end,currency,low,point,high\r\n";
        String one = "A-1,V-1,relief-from-royalty,appraisers,true,1993-01-01,1993-01-01,1993-12-31,"
                + "superseded by V-2 from 1993-01-01,";
        String other = "A-1,V-2,relief-from-royalty,ti,false,1993-01-01,1993-01-01,1993-12-31,,";
        String figures = "USD,58333.33,78000.00,112500.00\r\n";
        Answer csv = ti.get(ledger + "/exports/valuations?asset=A-1");
        assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"valuations.csv\"");
        assertThat(csv.withoutEntries())
                .isEqualTo(head + one + figures + other + figures)
                .isEqualTo(ti.header("Accept", "text/csv").get(valuations).withoutEntries());
        assertThat(appraisers.get(ledger + "/exports/valuations").withoutEntries())
                .isEqualTo(head + one + figures + other + ",,,\r\n");
        assertThat(observer.get(ledger + "/exports/valuations").withoutEntries())
                .isEqualTo(head + one + ",,,\r\n" + other + ",,,\r\n");
        assertThat(observer.get(ledger + "/exports/valuations?asset=A-2").status())
                .isEqualTo(404);
    }

    @Test
    void itsValuerWithdrawsIt() {
        Answer recorded = ti.post(valuations, VALUATION);
        String reason = "{\"reason\":\"The rate was that of another field\"}";
        assertThat(appraisers.post(valuations + "/V-1/withdrawal", reason).status())
                .isEqualTo(428);
        assertThat(intel.ifMatch(recorded.etag())
                        .post(valuations + "/V-1/withdrawal", reason)
                        .slug())
                .isEqualTo("not-the-valuer");
        Answer withdrawn = appraisers.ifMatch(recorded.etag()).post(valuations + "/V-1/withdrawal", reason);
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.withoutEntries())
                .startsWith("{\"id\":\"V-1\",\"asset\":\"A-1\",\"reason\":\"The rate was that of");
        assertThat(observer.get(valuations + "/V-1").at("/end/reason")).isEqualTo("The rate was that of another field");
        assertThat(observer.get(valuations + "/current?on=1993-06-01").status()).isEqualTo(404);
        assertThat(ti.post(contributions, CONTRIBUTION).slug()).isEqualTo("valuation-not-valid");
    }

    @Test
    void aShareGoesIntoACompanysCapitalAndComesBack() {
        Answer recorded = ti.post(valuations, VALUATION);
        assertThat(ti.post(contributions, CONTRIBUTION).slug()).isEqualTo("valuation-not-confirmed");
        Answer confirmed = appraisers.ifMatch(recorded.etag()).post(valuations + "/V-1/confirmation", "{}");
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.withoutEntries()).isEqualTo("{\"id\":\"V-1\",\"asset\":\"A-1\"}");
        assertThat(observer.get(valuations + "/V-1").at("/confirmed")).isEqualTo("true");
        assertThat(ti.post(contributions, CONTRIBUTION).slug()).isEqualTo("contribution-not-accepted");
        Answer accepted = newco.post(ledger + "/assets/A-1/assents", """
                {"assignment":{"from":"ti","to":"newco","share":"1/3","effective":"1993-06-01"},\
                "capital":"V-1 for 1000 shares of USD 25.00"}""");
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);
        Answer contributed = ti.key("into-newco").post(contributions, CONTRIBUTION);
        assertThat(contributed.status()).as(contributed.toString()).isEqualTo(201);
        assertThat(contributed.header("Location")).isEqualTo(contributions + "/C-1");
        String entry = ",\"entry\":6";
        assertThat(contributed.withoutEntries()).isEqualTo(MOVED + CAPITAL + entry + "}");
        assertThat(ti.key("into-newco").post(contributions, CONTRIBUTION).withoutEntries())
                .isEqualTo(contributed.withoutEntries());
        assertThat(observer.get(ledger + "/assets/A-1/title?on=1993-06-01")
                        .json()
                        .at("/owners")
                        .toString())
                .isEqualTo("{\"ibm\":\"1/3\",\"newco\":\"1/3\",\"ti\":\"1/3\"}");
        assertThat(newco.get(valuations + "/V-1").withoutEntries())
                .as("the receiver may read")
                .contains("78000.00");
        for (Api concerned : List.of(ti, newco, appraisers, office)) {
            assertThat(concerned.get(contributions + "/C-1").withoutEntries()).isEqualTo(contributed.withoutEntries());
        }
        for (Api other : List.of(intel, observer)) {
            assertThat(other.get(contributions + "/C-1").withoutEntries()).isEqualTo(MOVED + entry + "}");
            assertThat(other.get(contributions).withoutEntries()).isEqualTo("{\"items\":[" + MOVED + entry + "}]}");
        }
        assertThat(ti.post(contributions, CONTRIBUTION.replace("\"25.00\"", "\"26.01\""))
                        .slug())
                .isEqualTo("issued-below-nominal");
        assertThat(observer.get(contributions + "/C-2").status()).isEqualTo(404);

        Answer back = newco.post(ledger + "/assets/A-1/assents", """
                {"assignment":{"from":"newco","to":"ti","share":"1/3","effective":"1993-06-01"}}""");
        assertThat(back.status()).as(back.toString()).isEqualTo(200);
        Answer asset = office.get(ledger + "/assets/A-1");
        Answer reversed = office.ifMatch(asset.etag())
                .post(
                        ledger + "/assets/A-1/reversals",
                        "{\"entry\":6,\"reason\":\"The company was never entered in the register\"}");
        assertThat(reversed.status()).as(reversed.toString()).isEqualTo(200);
        Answer after = ti.header("If-None-Match", contributed.etag()).get(contributions + "/C-1");
        assertThat(after.status()).as("it is not what it was").isEqualTo(200);
        assertThat(after.withoutEntries()).isEqualTo(MOVED + CAPITAL + entry + ",\"reversedBy\":8}");
        assertThat(observer.get(ledger + "/assets/A-1/title?on=1993-06-01")
                        .json()
                        .at("/owners")
                        .toString())
                .isEqualTo("{\"ibm\":\"1/3\",\"ti\":\"2/3\"}");
    }

    private static String usd(String amount) {
        return "{\"amount\":\"" + amount + "\",\"currency\":\"USD\"}";
    }
}
