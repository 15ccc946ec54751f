package io.consort.ipledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The portfolio and the money of a consortium as its members look at them, over HTTP. */
@ServiceTest
class OverviewStoryTest {

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;

    @Autowired
    private Api api;

    private Api ibm;
    private Api observer;

    @BeforeEach
    void standings() {
        api.standing(consortium, "ibm", Role.MEMBER);
        api.standing(consortium, "intel", Role.MEMBER);
        api.standing(consortium, "press", Role.OBSERVER);
        ibm = api.as("irene", "ibm");
        observer = api.as("pete", "press");
        register("A-1", "patent", "=Stepper, \"new\"");
        register("A-2", "software", "Alignment");
        register("A-3", "patent", "Mask");
    }

    private void register(String id, String kind, String title) {
        Answer created = ibm.post(
                ledger + "/assets",
                "{\"id\":\"" + id + "\",\"kind\":\"" + kind + "\",\"title\":\"" + title.replace("\"", "\\\"")
                        + "\",\"ground\":\"background\",\"owners\":{\"ibm\":\"1/2\",\"ti\":\"1/2\"},"
                        + "\"effective\":\"1990-05-14\",\"origin\":{\"project\":\"P-1\"}}");
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
    }

    private static String item(String id, String title) {
        return "{\"id\":\"" + id + "\",\"kind\":\"patent\",\"title\":\"" + title.replace("\"", "\\\"")
                + "\",\"ground\":\"background\",\"inventors\":[],\"origin\":{\"project\":\"P-1\"},\"identifiers\":[],"
                + "\"life\":\"idea\",\"since\":\"1990-05-14\",\"owners\":{\"ibm\":\"1/2\",\"ti\":\"1/2\"}}";
    }

    @Test
    void thePortfolioIsFilteredSortedAndPaged() {
        String query = ledger + "/assets?kind=patent&ground=background&life=idea&owner=ibm&project=P-1&sort=newest";
        Answer first = observer.get(query + "&limit=1");
        String next = first.at("/next");
        assertThat(first.withoutEntries())
                .isEqualTo("{\"items\":[" + item("A-3", "Mask") + "],\"next\":\"" + next + "\"}");
        assertThat(first.header("Link")).contains("after=" + next);
        assertThat(observer.get(query + "&limit=1&after=" + next).withoutEntries())
                .isEqualTo("{\"items\":[" + item("A-1", "=Stepper, \"new\"") + "]}");
        Answer other = observer.get(ledger + "/assets?sort=title&after=" + next);
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.at("/errors/0/pointer")).isEqualTo("/after");
        assertThat(observer.get(ledger + "/assets?sort=size").status()).isEqualTo(400);
        assertThat(observer.get(ledger + "/assets?owner=intel").withoutEntries())
                .isEqualTo("{\"items\":[]}");
        assertThat(observer.get(ledger + "/assets?owner=ibm&on=1990-05-13").withoutEntries())
                .isEqualTo("{\"items\":[]}");
    }

    @Test
    void thePortfolioIsATableThatNoSpreadsheetRuns() {
        Answer csv = observer.get(ledger + "/exports/portfolio?kind=patent&sort=title");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"portfolio.csv\"");
        assertThat(csv.text())
                .isEqualTo("id,kind,title,ground,project,workPackage,life,since,owners,identifiers\r\n"
                        + "A-1,patent,\"'=Stepper, \"\"new\"\"\",background,P-1,,idea,1990-05-14,ibm 1/2; ti 1/2,\r\n"
                        + "A-3,patent,Mask,background,P-1,,idea,1990-05-14,ibm 1/2; ti 1/2,\r\n");
        Answer list = table(observer, "/assets?kind=patent&sort=title");
        assertThat(list.text()).isEqualTo(csv.text());
        assertThat(list.header("Content-Disposition")).isEqualTo(csv.header("Content-Disposition"));
    }

    private Answer table(Api caller, String list) {
        return caller.header("Accept", "text/csv").get(ledger + list);
    }

    @Test
    void moneyIsSummedAndDrawnForWhoMaySeeIt() {
        Answer income = ibm.post(
                ledger + "/incomes",
                "{\"asset\":\"A-1\",\"kind\":\"sale\",\"gross\":{\"amount\":\"100.00\",\"currency\":\"USD\"},"
                        + "\"withheld\":{\"amount\":\"10.00\",\"currency\":\"USD\"},\"payer\":\"gca\","
                        + "\"effective\":\"1992-06-30\"}");
        assertThat(income.status()).as(income.toString()).isEqualTo(201);
        assertThat(ibm.get(ledger + "/income-sums?by=month").withoutEntries())
                .isEqualTo("{\"items\":[{\"over\":\"1992-06\",\"incomes\":1,\"gross\":" + usd("100.00")
                        + ",\"withheld\":" + usd("10.00") + ",\"received\":" + usd("90.00") + "}]}");
        assertThat(ibm.get(ledger + "/exports/income-sums?by=party").withoutEntries())
                .isEqualTo("over,incomes,currency,gross,withheld,received\r\ngca,1,USD,100.00,10.00,90.00\r\n")
                .isEqualTo(table(ibm, "/income-sums?by=party").text());
        assertThat(ibm.get(ledger + "/money-flow?asset=A-1").withoutEntries())
                .isEqualTo("{\"nodes\":[" + node("asset", "A-1") + "," + node("payer", "gca") + ","
                        + node("rest", "not yet distributed") + "," + node("rest", "tax withheld") + "],\"links\":["
                        + link("asset:A-1", "rest:not yet distributed", "90.00") + ","
                        + link("asset:A-1", "rest:tax withheld", "10.00") + ","
                        + link("payer:gca", "asset:A-1", "100.00") + "]}");
        assertThat(ibm.get(ledger + "/exports/money-flow").text())
                .startsWith("from,to,currency,amount\r\nasset:A-1,rest:not yet distributed,USD,90.00\r\n")
                .isEqualTo(table(ibm, "/money-flow").text());
        assertThat(ibm.get(ledger + "/distribution-sums?by=party").withoutEntries())
                .isEqualTo("{\"items\":[]}");
        assertThat(ibm.get(ledger + "/exports/distribution-sums?by=party").withoutEntries())
                .isEqualTo("over,statements,currency,total\r\n")
                .isEqualTo(table(ibm, "/distribution-sums?by=party").text());
        assertThat(table(observer, "/income-sums?by=month").status()).isEqualTo(403);
        Api intel = api.as("ines", "intel");
        assertThat(intel.get(ledger + "/income-sums?by=month").withoutEntries()).isEqualTo("{\"items\":[]}");
        assertThat(intel.get(ledger + "/money-flow").withoutEntries()).isEqualTo("{\"nodes\":[],\"links\":[]}");
        assertThat(observer.get(ledger + "/income-sums?by=month").status()).isEqualTo(403);
        assertThat(ibm.get(ledger + "/income-sums?by=month&from=1993-01-01&until=1992-01-01")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theDueListIsATableToo() {
        String asset = ledger + "/assets/A-3";
        ibm.ifMatch(ibm.get(asset).etag()).post(asset + "/life", "{\"stage\":\"filed\",\"on\":\"1990-06-01\"}");
        ibm.post(asset + "/renewals", "{\"office\":\"EP\",\"due\":\"1993-06-30\"}");
        assertThat(observer.get(ledger + "/exports/due-list?until=1993-12-31").withoutEntries())
                .isEqualTo("due,graceUntil,asset,title,office\r\n1993-06-30,,A-3,Mask,EP\r\n")
                .isEqualTo(table(observer, "/due-list?until=1993-12-31").text());
    }

    private static String usd(String amount) {
        return "{\"amount\":\"" + amount + "\",\"currency\":\"USD\"}";
    }

    private static String node(String kind, String name) {
        return "{\"id\":\"" + kind + ":" + name + "\",\"kind\":\"" + kind + "\",\"name\":\"" + name + "\"}";
    }

    private static String link(String from, String to, String amount) {
        return "{\"from\":\"" + from + "\",\"to\":\"" + to + "\",\"amount\":" + usd(amount) + "}";
    }
}
