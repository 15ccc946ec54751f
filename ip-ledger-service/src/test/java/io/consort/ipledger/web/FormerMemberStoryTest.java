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

/** A member has left: what was its own stays open to it over HTTP, and nothing else does. */
@ServiceTest
class FormerMemberStoryTest {

    private static final String VALUATION = """
            {"valuer":"deloitte","independent":true,"asOf":"1993-01-01","from":"1993-01-01","until":"1993-12-31",\
            "method":{"kind":"relief-from-royalty","revenues":[{"amount":"1000.00","currency":"USD"}],\
            "royaltyRate":"1/20","tax":"1/4","discount":{"rate":"1/4","sensitivity":"1/20"}}}""";

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;

    @Autowired
    private Api api;

    private Api utexas;

    @BeforeEach
    void utexasOwnedAShareOfOneAssetWasPaidAndLeft() {
        List.of("ibm", "ti", "utexas").forEach(each -> api.standing(consortium, each, Role.MEMBER));
        api.standing(consortium, "office", Role.SECRETARIAT);
        Api office = api.as("olga", "office");
        utexas = api.as("uma", "utexas");
        created(office.post(ledger + "/assets", asset("A-1", "\"ibm\":\"1/3\",\"ti\":\"1/3\",\"utexas\":\"1/3\"")));
        created(office.post(ledger + "/assets", asset("A-2", "\"ibm\":\"1\"")));
        created(office.post(ledger + "/schemes", """
                {"id":"standard","name":"Standard","tiers":[{"kind":"owners","name":"owners"}],"resolution":"R-7"}"""));
        distribute(office, "A-1", "I-1");
        distribute(office, "A-2", "I-2");
        settle(office, "exit-1", "utexas");
        settle(office, "exit-2", "ti");
        api.standing(consortium, "utexas", Role.FORMER);
    }

    private static String asset(String id, String owners) {
        return """
                {"id":"%s","kind":"patent","title":"Stepper","ground":"foreground","owners":{%s},\
                "effective":"1990-05-14","origin":{"project":"P-1","workPackage":"WP-1"}}""".formatted(id, owners);
    }

    private void distribute(Api office, String asset, String income) {
        created(office.post(ledger + "/incomes", """
                {"asset":"%s","kind":"royalty","gross":{"amount":"900.00","currency":"USD"},"payer":"gca",\
                "effective":"1992-06-30"}""".formatted(asset)));
        created(office.post(ledger + "/distributions", """
                {"income":"%s","scheme":"standard"}""".formatted(income)));
    }

    private void settle(Api office, String exit, String member) {
        String leaving = """
                "member":"%s","ground":"withdrawal","effective":"1994-01-01\"""".formatted(member);
        String digest =
                office.post(ledger + "/exit-previews", "{" + leaving + "}").at("/digest");
        String terms = office.post(ledger + "/exit-previews", "{" + leaving + "}")
                .json()
                .at("/terms")
                .toString();
        created(office.post(
                ledger + "/exits",
                "{\"id\":\"" + exit + "\"," + leaving + ",\"terms\":" + terms + ",\"digest\":\"" + digest + "\"}"));
    }

    private static Answer created(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    @Test
    void itReadsItsOwnStatementAndNoOthers() {
        Answer own = utexas.get(ledger + "/distributions/D-1/statements/utexas");
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.text()).contains("300.00");
        assertThat(utexas.get(ledger + "/distributions/D-1/statements/utexas/pdf")
                        .status())
                .isEqualTo(200);
        assertThat(utexas.get(ledger + "/distributions/D-1/verify").status()).isEqualTo(200);
        assertThat(utexas.get(ledger + "/distributions/D-1/statements/ibm").slug())
                .isEqualTo("not-the-payee");
        assertThat(utexas.get(ledger + "/distributions/D-2/statements/ibm/pdf").slug())
                .isEqualTo("not-the-payee");
        assertThat(utexas.get(ledger + "/distributions/D-2/verify").status()).isEqualTo(403);
    }

    @Test
    void itSeesTheDistributionsThatConcernIt() {
        assertThat(utexas.get(ledger + "/distributions").json().at("/items")).hasSize(1);
        assertThat(utexas.get(ledger + "/distributions").at("/items/0/id")).isEqualTo("D-1");
        assertThat(utexas.get(ledger + "/distributions/D-1").at("/received/amount"))
                .isEqualTo("900.00");
        assertThat(utexas.get(ledger + "/distributions/D-1/recalculation").status())
                .isEqualTo(200);
        assertThat(utexas.get(ledger + "/distributions/D-2").slug()).isEqualTo("not-concerned");
        assertThat(utexas.get(ledger + "/distributions/D-2/recalculation").slug())
                .isEqualTo("not-concerned");
    }

    @Test
    void itKeepsUpItsAssetAndSeesNoOthers() {
        String own = ledger + "/assets/A-1";
        String others = ledger + "/assets/A-2";
        Answer begun = created(utexas.post(own + "/evidence", """
                {"digest":"%s","shows":"Laboratory notebook 7"}""".formatted("ab".repeat(32))));
        assertThat(utexas.get(own + "/evidence").json().at("/items")).hasSize(1);
        assertThat(utexas.get(own + "/evidence/" + begun.at("/digest")).status())
                .isEqualTo(200);
        assertThat(utexas.post(own + "/renewals", "{\"office\":\"US\",\"due\":\"1996-01-01\"}")
                        .slug())
                .isEqualTo("nothing-to-renew");
        assertThat(utexas.get(own + "/renewals").status()).isEqualTo(200);
        assertThat(utexas.get(ledger + "/due-list?until=1999-01-01").status()).isEqualTo(200);
        assertThat(utexas.get(own + "/life").status()).isEqualTo(200);
        assertThat(utexas.get(own + "/contributions").status()).isEqualTo(200);
        for (String part : List.of("/evidence", "/renewals", "/life", "/contributions", "/scheme?on=1992-01-01")) {
            assertThat(utexas.get(others + part).slug()).as(part).isEqualTo("not-yours");
        }
        assertThat(utexas.post(others + "/evidence", """
                        {"digest":"%s","shows":"Another's"}""".formatted("cd".repeat(32)))
                        .slug())
                .isEqualTo("not-an-owner");
    }

    @Test
    void itHasItsAssetValuedAndReadsWhatItIsWorth() {
        Answer valued = created(utexas.post(ledger + "/assets/A-1/valuations", VALUATION));
        String valuation = ledger + "/assets/A-1/valuations/V-1";
        assertThat(utexas.get(valuation).json().at("/range").isObject()).isTrue();
        assertThat(utexas.get(ledger + "/assets/A-1/valuations").json().at("/items"))
                .hasSize(1);
        assertThat(utexas.get(ledger + "/assets/A-1/valuations/current?on=1993-06-01")
                        .status())
                .isEqualTo(200);
        assertThat(utexas.ifMatch(valued.etag())
                        .post(valuation + "/withdrawal", "{\"reason\":\"Typed wrong.\"}")
                        .status())
                .isEqualTo(200);
        created(api.as("irene", "ibm").post(ledger + "/assets/A-2/valuations", VALUATION));
        assertThat(utexas.get(ledger + "/assets/A-2/valuations").json().at("/items"))
                .isEmpty();
        assertThat(utexas.get(ledger + "/assets/A-2/valuations/V-2").slug()).isEqualTo("not-yours");
        assertThat(utexas.get(ledger + "/assets/A-2/valuations/current?on=1993-06-01")
                        .status())
                .isEqualTo(404);
        assertThat(utexas.get(ledger + "/exports/valuations").text())
                .contains("A-1,V-1")
                .doesNotContain("A-2");
        assertThat(utexas.get(ledger + "/exports/portfolio").slug()).isEqualTo("not-yours");
        assertThat(utexas.get(ledger + "/exports/portfolio?owner=ibm").slug()).isEqualTo("not-yours");
        assertThat(utexas.get(ledger + "/exports/portfolio?owner=utexas").status())
                .isEqualTo(200);
        assertThat(utexas.get(ledger + "/exports/due-list?until=2100-01-01").text())
                .doesNotContain("A-2");
    }

    @Test
    void itReadsThePledgesThatBindItAndConsentsAsPledgee() {
        Api office = api.as("olga", "office");
        for (String[] pledge : List.of(
                new String[] {"P-1", "A-1", "utexas", "bank"},
                new String[] {"P-2", "A-2", "ibm", "bank"},
                new String[] {"P-3", "A-2", "ibm", "utexas"})) {
            if (pledge[2].equals("utexas")) {
                Confirmations.confirm(api, ledger + "/assets/A-1", "utexas", "1/3");
            } else if (pledge[0].equals("P-2")) {
                Confirmations.confirm(api, ledger + "/assets/A-2", "ibm", "1");
            }
            created(api.as("someone", pledge[2]).post(ledger + "/pledges", """
                    {"id":"%s","asset":"%s","pledgor":"%s","pledgee":"%s","share":"1/6",\
                    "secured":{"amount":"10.00","currency":"USD"},"effective":"1993-01-01"}""".formatted((Object[]) pledge)));
        }
        assertThat(utexas.get(ledger + "/pledges").json().at("/items")).hasSize(2);
        assertThat(utexas.get(ledger + "/pledges/P-1").at("/secured/amount")).isEqualTo("10.00");
        assertThat(utexas.get(ledger + "/pledges/P-2").slug()).isEqualTo("not-yours");
        Answer consented =
                utexas.ifMatch(utexas.get(ledger + "/pledges/P-3").etag()).post(ledger + "/pledges/P-3/consents", """
                        {"assignment":{"from":"ibm","to":"ti","share":"1/6","effective":"1994-01-01"}}""");
        assertThat(consented.status()).as(consented.toString()).isEqualTo(200);
    }

    @Test
    void itReportsWhatItSoldAndReadsTheAccountOfItsLicence() {
        Confirmations.confirm(api, ledger + "/assets/A-2", "ibm", "1");
        Api ibm = api.as("irene", "ibm");
        for (String holder : List.of("utexas", "ti")) {
            created(ibm.post(ledger + "/assets/A-2/rights", """
                    {"grantor":"ibm","kind":"non-exclusive","holder":"%s","fields":["etching"],"territory":["DE"],\
                    "from":"1992-01-01","until":"1993-12-31","royalty":{"rate":"1/50"}}""".formatted(holder)));
        }
        created(utexas.post(
                ledger + "/rights/G-1/reports",
                "{\"year\":1992,\"netSales\":{\"amount\":\"100.00\",\"currency\":\"USD\"}}"));
        assertThat(utexas.get(ledger + "/rights/G-1/account").at("/due/amount")).isEqualTo("2.00");
        assertThat(utexas.get(ledger + "/rights/G-2/account").slug()).isEqualTo("not-concerned");
    }

    @Test
    void itFollowsWhatConcernsItAndSeesNoMarkersOfTheRest() {
        Answer feed = utexas.get(ledger + "/events");
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.text()).contains("ip.asset-registered.v1", "\"A-1\"", "ip.income-distributed.v1");
        assertThat(feed.text()).doesNotContain("entry-withheld", "\"A-2\"", "ip.scheme-adopted.v1");
        Answer first = utexas.get(ledger + "/events?after=1&limit=1");
        assertThat(first.text()).isEqualTo("[]");
        assertThat(first.header("Link")).contains("after=2");
    }

    @Test
    void whatTheCharterOpensStaysOpenToThePartiesThatLeft() {
        api.as("olga", "office").post(ledger + "/disclosure", "{\"terms\":\"open\",\"resolution\":\"R-9\"}");
        created(utexas.post(ledger + "/assets/A-1/valuations", VALUATION));
        assertThat(utexas.get(ledger + "/assets/A-1/valuations/V-1")
                        .json()
                        .at("/range")
                        .isObject())
                .isTrue();
    }

    @Test
    void itReadsItsOwnExitAndNoOthers() {
        assertThat(utexas.get(ledger + "/exits").json().at("/items")).hasSize(1);
        assertThat(utexas.get(ledger + "/exits/exit-1").at("/member")).isEqualTo("utexas");
        assertThat(utexas.get(ledger + "/exits/exit-1/statement").status()).isEqualTo(200);
        assertThat(utexas.get(ledger + "/exits/exit-1/csv").text()).contains("kept,assets/A-1,title");
        assertThat(utexas.get(ledger + "/exits/exit-2").slug()).isEqualTo("not-the-leaver");
        assertThat(utexas.get(ledger + "/exits/exit-2/csv").slug()).isEqualTo("not-the-leaver");
        assertThat(api.as("irene", "ibm").get(ledger + "/exits").json().at("/items"))
                .hasSize(2);
    }

    @Test
    void itSeesTitleToWhatItHeldAndToNothingElse() {
        assertThat(utexas.get(ledger + "/assets/A-1/title?on=1994-01-02").at("/owners/utexas"))
                .isEqualTo("1/3");
        assertThat(utexas.get(ledger + "/assets/A-1/chain").status()).isEqualTo(200);
        assertThat(utexas.get(ledger + "/assets/A-1/chain/graph").status()).isEqualTo(200);
        for (String of : List.of("A-2", "A-99")) {
            assertThat(utexas.get(ledger + "/assets/" + of + "/title?on=1994-01-02")
                            .slug())
                    .isEqualTo("not-your-title");
        }
        assertThat(utexas.get(ledger + "/assets/A-2/chain").slug()).isEqualTo("not-your-title");
        assertThat(utexas.get(ledger + "/assets/A-2/chain/graph").slug()).isEqualTo("not-your-title");
    }

    @Test
    void itSeesItsAssetsRightsAndIncomesAndNoOthers() {
        assertThat(utexas.get(ledger + "/assets").slug()).isEqualTo("not-yours");
        assertThat(utexas.get(ledger + "/assets?owner=ibm").slug()).isEqualTo("not-yours");
        assertThat(utexas.get(ledger + "/assets?owner=utexas").json().at("/items"))
                .hasSize(1);
        assertThat(utexas.get(ledger + "/assets/A-1").status()).isEqualTo(200);
        assertThat(utexas.get(ledger + "/assets/A-2").slug()).isEqualTo("not-yours");
        assertThat(utexas.get(ledger + "/assets/A-1/rights").status()).isEqualTo(200);
        assertThat(utexas.get(ledger + "/assets/A-2/rights").slug()).isEqualTo("not-yours");
        assertThat(utexas.get(ledger + "/rights").slug()).isEqualTo("not-yours");
        assertThat(utexas.get(ledger + "/rights?grantor=utexas").status()).isEqualTo(200);
        assertThat(utexas.get(ledger + "/incomes").json().at("/items")).hasSize(1);
        assertThat(utexas.get(ledger + "/incomes/I-1").at("/gross/amount")).isEqualTo("900.00");
        assertThat(utexas.get(ledger + "/incomes/I-2").status()).isEqualTo(403);
        assertThat(utexas.get(ledger + "/proofs/inclusion?seq=1").at("/entry")).contains("A-1");
    }

    @Test
    void itConfirmsItsShareObjectsToANoticeAndGrantsALicence() {
        Answer given = created(api.as("irene", "ibm").post(ledger + "/notices", """
                {"asset":"A-1","owner":"ibm","wish":{"kind":"to-license","licensee":"ti","exclusivity":"exclusive",\
                "extent":{"fields":["etching"],"territory":{"allBut":false,"countries":["JP"]},"from":"1995-01-01"},\
                "terms":"for good"}}"""));
        assertThat(utexas.get(ledger + "/notices").json().at("/items")).hasSize(1);
        assertThat(utexas.get(ledger + "/notices/N-1").at("/wish/terms")).isEqualTo("for good");
        Answer objected = utexas.ifMatch(given.etag())
                .post(ledger + "/notices/N-1/objections", "{\"coOwner\":\"utexas\",\"reason\":\"We teach with it.\"}");
        assertThat(objected.status()).as(objected.toString()).isEqualTo(200);
        String licence = """
                {"grantor":"utexas","kind":"non-exclusive","holder":"ibm","fields":["etching"],"territory":["DE"],\
                "from":"1995-01-01"}""";
        assertThat(utexas.post(ledger + "/assets/A-1/rights", licence).slug()).isEqualTo("share-unconfirmed");
        Confirmations.confirm(api, ledger + "/assets/A-1", "utexas", "1/3");
        created(utexas.post(ledger + "/assets/A-1/rights", licence));
        assertThat(utexas.post(ledger + "/assets/A-2/rights", licence).status()).isEqualTo(422);
        assertThat(utexas.ifMatch(objected.etag())
                        .post(ledger + "/notices/N-1/consents", "{\"coOwner\":\"ti\"}")
                        .slug())
                .isEqualTo("not-your-word");
    }

    @Test
    void aSuspendedCoOwnerSpeaksForItself() {
        api.standing(consortium, "utexas", Role.OBSERVER);
        Answer given = created(api.as("irene", "ibm").post(ledger + "/notices", """
                {"asset":"A-1","owner":"ibm","wish":{"kind":"to-license","licensee":"ti","exclusivity":"exclusive",\
                "extent":{"fields":["etching"],"territory":{"allBut":false,"countries":["JP"]},"from":"1995-01-01"},\
                "terms":"for good"}}"""));
        assertThat(utexas.ifMatch(given.etag())
                        .post(ledger + "/notices/N-1/objections", "{\"coOwner\":\"utexas\",\"reason\":\"No.\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void itChecksTheLedgerAndReadsOfItOnlyWhatConcernsItByName() {
        assertThat(utexas.get(ledger + "/checkpoint").status()).isEqualTo(200);
        assertThat(utexas.get(ledger + "/tile/0/000.p/1").status()).isEqualTo(200);
        assertThat(utexas.get(ledger + "/tile/entries/000.p/2").slug()).isEqualTo("entries-withheld");
        assertThat(utexas.get(ledger + "/proofs/consistency?from=1").status()).isEqualTo(200);
        Answer everyones = utexas.get(ledger + "/proofs/inclusion?seq=2");
        assertThat(everyones.status()).isEqualTo(200);
        assertThat(everyones.json().has("entry")).isFalse();
        long own = utexas.get(ledger + "/distributions/D-1/statements/utexas")
                .json()
                .at("/proof/seq")
                .asLong();
        assertThat(utexas.get(ledger + "/proofs/inclusion?seq=" + own).at("/entry"))
                .contains("utexas");
    }
}
