package io.consort.ipledger.right.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.right.AccessCharter;
import io.consort.ipledger.right.AccessPrice;
import io.consort.ipledger.right.AccessRule;
import io.consort.ipledger.web.Confirmations;
import io.consort.ipledger.web.GivenAccessCharter;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Licences that collide, and access that is asked for, over HTTP. */
@ServiceTest
class RightStoryTest {

    private static final String STEPPER = """
            {"id":"A-1","kind":"patent","title":"Stepper overlay calibration method","ground":"foreground",\
            "owners":{"ibm":"1/3","ti":"1/3","utexas":"1/3"},"effective":"1990-05-14","origin":{"project":"P-1","workPackage":"WP-1"}}""";

    private static final String EXCLUSIVE = """
            {"grantor":"ibm","kind":"exclusive","holder":"intel","fields":["lithography.euv"],"territory":["DE","FR"],\
            "from":"1994-01-01","until":"1996-12-31","sublicensing":"one-tier",\
            "royalty":{"rate":"1/20","upfront":{"amount":"1000.00","currency":"USD"}}}""";

    private static final String NOTICE = """
            {"asset":"A-1","owner":"ibm","wish":{"kind":"to-license","licensee":"intel","exclusivity":"exclusive",\
            "extent":{"fields":["lithography"],"territory":{"allBut":true,"countries":["US"]},"from":"1994-01-01"},"sublicensing":"free",\
            "terms":"against one part in twenty"}}""";

    private static final String COLLIDING = """
            {"grantor":"ti","kind":"non-exclusive","holder":"amd","fields":["lithography","etching"],\
            "territory":["WORLD"],"except":["FR"],"from":"1995-06-01"}""";

    private static final String ACCESS = """
            {"kind":"exploitation-access","holder":"intel","fields":["all"],"territory":["WORLD"],\
            "from":"1994-01-01","royalty":{"rate":"1/50"}}""";

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;
    private final String rights = ledger + "/assets/A-1/rights";

    @Autowired
    private Api api;

    @Autowired
    private GivenAccessCharter charters;

    private Api ibm;
    private Api ti;
    private Api intel;
    private Api amd;
    private Api office;
    private Api observer;

    @BeforeEach
    void standings() {
        List.of("ibm", "ti", "utexas", "intel", "amd").forEach(each -> api.standing(consortium, each, Role.MEMBER));
        api.standing(consortium, "office", Role.SECRETARIAT);
        api.standing(consortium, "press", Role.OBSERVER);
        ibm = api.as("irene", "ibm");
        ti = api.as("tom", "ti");
        intel = api.as("ines", "intel");
        amd = api.as("ann", "amd");
        office = api.as("olga", "office");
        observer = api.as("pete", "press");
        assertThat(ibm.post(ledger + "/assets", STEPPER).status()).isEqualTo(201);
        Confirmations.confirm(api, ledger + "/assets/A-1", "ti", "1/3");
        Answer notice = ibm.post(ledger + "/notices", NOTICE);
        assertThat(notice.status()).as(notice.toString()).isEqualTo(201);
        Answer half = ti.ifMatch(notice.etag()).post(ledger + "/notices/N-1/consents", "{\"coOwner\":\"ti\"}");
        assertThat(ibm.post(rights, EXCLUSIVE).slug()).isEqualTo("notice-required");
        assertThat(api.as("uma", "utexas")
                        .ifMatch(half.etag())
                        .post(ledger + "/notices/N-1/consents", "{\"coOwner\":\"utexas\"}")
                        .at("/ended"))
                .isEqualTo("consented");
    }

    @Test
    void nobodySendsForWhomItMayDecide() {
        for (String field : List.of("mandate", "authority", "asset")) {
            Answer refused = amd.ifMatch("\"1\"").post(ledger + "/assets/A-1/strikings", """
                    {"reason":"It is A-17.","%s":"consortium"}""".formatted(field));
            assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
            assertThat(refused.at("/errors/0/pointer")).isEqualTo("/" + field);
        }
    }

    @Test
    void aLicenceIsGrantedAndItsRoyaltyIsForThoseItConcerns() {
        Answer granted = ibm.key("once").post(rights, EXCLUSIVE);
        assertThat(granted.status()).as(granted.toString()).isEqualTo(201);
        assertThat(granted.header("Location")).isEqualTo(ledger + "/rights/G-1");
        String royalty = granted.json().get("royalty").toString();
        String shown = """
                {"id":"G-1","asset":"A-1","grantor":"ibm","kind":"exclusive","holder":"intel",\
                "fields":["lithography.euv"],"territory":["DE","FR"],"from":"1994-01-01","until":"1996-12-31",\
                "sublicensing":"one-tier","royalty":%s}""";
        assertThat(granted.text()).isEqualTo(shown.formatted(royalty));
        assertThat(granted.json().at("/royalty/terms").toString())
                .isEqualTo("{\"rate\":\"1/20\",\"upfront\":{\"amount\":\"1000.00\",\"currency\":\"USD\"}}");
        assertThat(granted.at("/royalty/opening")).contains("\"rate\":\"1/20\"");
        assertThat(ibm.key("once").post(rights, EXCLUSIVE).text()).isEqualTo(granted.text());

        for (Api concerned : List.of(ibm, intel, ti, office)) {
            assertThat(concerned.get(ledger + "/rights/G-1").withoutEntries()).isEqualTo(granted.text());
        }
        String hidden = shown.formatted("{\"digest\":\"" + granted.at("/royalty/digest") + "\"}");
        for (Api other : List.of(amd, observer)) {
            assertThat(other.get(ledger + "/rights/G-1").withoutEntries()).isEqualTo(hidden);
            assertThat(other.get(rights).withoutEntries()).isEqualTo("{\"items\":[" + hidden + "]}");
            assertThat(other.get(ledger + "/rights").withoutEntries()).isEqualTo("{\"items\":[" + hidden + "]}");
        }
        assertThat(observer.get(ledger + "/events").withoutEntries())
                .contains(granted.at("/royalty/digest"))
                .doesNotContain("1/20", "1000.00");
    }

    @Test
    void theAccountOfARightHoldsWhatCameInAgainstItsSealedTerms() {
        ibm.post(rights, EXCLUSIVE);
        String right = ledger + "/rights/G-1";
        Answer reporting = ibm.post(right + "/reporting", "{\"from\":1994,\"days\":60}");
        assertThat(reporting.status()).as(reporting.toString()).isEqualTo(201);
        String report = "{\"year\":1994,\"netSales\":{\"amount\":\"8000.00\",\"currency\":\"USD\"}}";
        assertThat(amd.post(right + "/reports", report).slug()).isEqualTo("not-a-party");
        assertThat(intel.post(right + "/reports", report).status()).isEqualTo(201);
        Answer income = ibm.post(ledger + "/incomes", """
                {"asset":"A-1","kind":"royalty","gross":{"amount":"1250.00","currency":"USD"},"payer":"intel",\
                "effective":"1994-12-31","licence":"G-1"}""");
        assertThat(income.status()).as(income.toString()).isEqualTo(201);
        for (Api concerned : List.of(ibm, intel, ti, office)) {
            Answer account = concerned.get(right + "/account");
            assertThat(account.at("/years/0/due/amount")).isEqualTo("400.00");
            assertThat(account.at("/due/amount")).isEqualTo("1400.00");
            assertThat(account.at("/received/amount")).isEqualTo("1250.00");
            assertThat(account.at("/outstanding/amount")).isEqualTo("150.00");
        }
        for (Api other : List.of(amd, observer)) {
            assertThat(other.get(right + "/account").slug()).isEqualTo("not-concerned");
            assertThat(other.get(ledger + "/events").text()).doesNotContain("8000.00");
        }
    }

    @Test
    void theProblemNamesTheRightThatIsMetAndWhere() {
        ibm.post(rights, EXCLUSIVE);
        Answer refused = ti.post(rights, COLLIDING);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.slug()).isEqualTo("right-conflicts");
        assertThat(refused.at("/title")).isEqualTo("The right meets another");
        assertThat(refused.at("/detail"))
                .isEqualTo("It meets G-1 (exclusive, ibm to intel), and the two cannot both be: they overlap in"
                        + " lithography.euv, in DE, from 1995-06-01 to 1996-12-31.");
        assertThat(refused.json().get("errors").toString()).isEqualTo("""
                [{"pointer":"/fields","detail":"G-1 covers lithography.euv.",\
                "sentence":{"code":"collision.fields","arguments":["G-1","lithography.euv"],\
                "text":{"en":"G-1 covers lithography.euv.","zh":"G-1的使用领域包括lithography.euv。"}}},\
                {"pointer":"/territory","detail":"G-1 covers DE.",\
                "sentence":{"code":"collision.territory","arguments":["G-1","DE"],\
                "text":{"en":"G-1 covers DE.","zh":"G-1的地域包括DE。"}}},\
                {"pointer":"/from","detail":"G-1 covers the days from 1995-06-01 to 1996-12-31.",\
                "sentence":{"code":"collision.days","arguments":["G-1","1995-06-01","1996-12-31"],\
                "text":{"en":"G-1 covers the days from 1995-06-01 to 1996-12-31.",\
                "zh":"G-1的期间包括1995-06-01至1996-12-31。"}}}]""");
        assertThat(amd.post(rights, EXCLUSIVE).slug()).isEqualTo("not-the-grantor");
        assertThat(ibm.post(rights, EXCLUSIVE).slug()).isEqualTo("right-granted");
        assertThat(amd.post(rights, EXCLUSIVE.replace("\"ibm\"", "\"amd\"")).slug())
                .isEqualTo("no-title-to-grant");
        assertThat(ibm.post(rights, EXCLUSIVE.replace("\"DE\"", "\"UK\"")).status())
                .isEqualTo(400);
    }

    @Test
    void aRightIsEndedAndTheSublicenceWithIt() {
        Answer granted = ibm.post(rights, EXCLUSIVE);
        Answer sublicence = intel.post(rights, """
                {"grantor":"intel","under":"G-1","kind":"non-exclusive","holder":"amd","fields":["lithography.euv.masks"],\
                "territory":["FR"],"from":"1995-01-01","until":"1995-12-31"}""");
        assertThat(sublicence.text()).isEqualTo("""
                {"id":"G-2","asset":"A-1","grantor":"intel","under":"G-1","kind":"non-exclusive","holder":"amd",\
                "fields":["lithography.euv.masks"],"territory":["FR"],"from":"1995-01-01","until":"1995-12-31",\
                "sublicensing":"none"}""");
        String surrender = "{\"effective\":\"1995-07-01\",\"ground\":\"surrender\"}";
        String endings = ledger + "/rights/G-1/endings";
        assertThat(intel.post(endings, surrender).status()).isEqualTo(428);
        assertThat(ibm.ifMatch(granted.etag()).post(endings, surrender).slug()).isEqualTo("not-a-party");
        Answer ended = intel.ifMatch(granted.etag()).post(endings, surrender);
        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.text()).isEqualTo("""
                {"ended":[{"right":"G-1","ending":{"effective":"1995-07-01","ground":"surrender"}},\
                {"right":"G-2","ending":{"effective":"1995-07-01","ground":"surrender","with":"G-1"}}]}""");
        assertThat(observer.get(ledger + "/rights/G-2").json().get("ending").toString())
                .isEqualTo("{\"effective\":\"1995-07-01\",\"ground\":\"surrender\",\"with\":\"G-1\"}");
        assertThat(observer.get(rights + "?on=1995-06-30").json().get("items")).hasSize(2);
        assertThat(observer.get(rights + "?on=1995-07-01").json().get("items")).isEmpty();
        assertThat(observer.get(ledger + "/rights?holder=amd").at("/items/0/id"))
                .isEqualTo("G-2");
        assertThat(observer.get(ledger + "/rights?grantor=ibm&on=1994-01-01")
                        .json()
                        .get("items"))
                .hasSize(1);
        assertThat(ti.post(rights, COLLIDING.replace("1995-06-01", "1995-07-01"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aRightThatACorrectionLeftWithoutGroundIsListed() {
        Answer granted = ti.post(rights, COLLIDING);
        assertThat(granted.status()).as(granted.toString()).isEqualTo(201);
        String list = ledger + "/rights/without-ground";
        assertThat(observer.get(list).withoutEntries()).isEqualTo("{\"items\":[]}");
        String correction = """
                {"entry":1,"reason":"ti had none.",\
                "creation":{"owners":{"ibm":"1/2","utexas":"1/2"},"effective":"1990-05-14"}}""";
        assertThat(office.ifMatch(office.get(ledger + "/assets/A-1").etag())
                        .post(ledger + "/assets/A-1/reversals", correction)
                        .slug())
                .isEqualTo("correction-unassented");
        String entry = "{\"resolution\":\"R-1\",\"act\":\"ip-ledger/reverse-transfer\",\"terms\":{\"assetId\":\"A-1\","
                + correction.substring(1) + "}";
        Answer restated = api.asService("consortium-service")
                .post(
                        "/internal/consortia/" + consortium + "/acts/reverse-transfer",
                        "{\"seq\":1,\"entry\":\"" + entry.replace("\"", "\\\"")
                                + "\",\"treeSize\":1,\"hashes\":[],\"checkpoint\":\"none\"}");
        assertThat(restated.status()).as(restated.toString()).isEqualTo(200);
        assertThat(observer.get(list).at("/items/0/id")).isEqualTo("G-1");
        assertThat(observer.get(list).json().get("items")).hasSize(1);
        ibm.ifMatch(granted.etag())
                .post(ledger + "/rights/G-1/endings", "{\"effective\":\"1995-06-01\",\"ground\":\"no-title\"}");
        assertThat(observer.get(list).withoutEntries()).isEqualTo("{\"items\":[]}");
    }

    @Test
    void accessIsAskedForAndAnswered() {
        Answer asked = intel.post(rights + "/requests", ACCESS);
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        assertThat(asked.header("Location")).isEqualTo(ledger + "/rights/requests/Q-1");
        String shown = """
                {"id":"Q-1","asset":"A-1","kind":"exploitation-access","holder":"intel","fields":["all"],\
                "territory":["WORLD"],"from":"1994-01-01","sublicensing":"none","royalty":%s%s}""";
        String royalty = asked.json().get("royalty").toString();
        assertThat(asked.text()).isEqualTo(shown.formatted(royalty, ""));
        String request = ledger + "/rights/requests/Q-1";
        String digest = "{\"digest\":\"" + asked.at("/royalty/digest") + "\"}";
        assertThat(observer.get(request).withoutEntries()).isEqualTo(shown.formatted(digest, ""));
        assertThat(observer.get(ledger + "/rights/requests").withoutEntries())
                .isEqualTo("{\"items\":[" + shown.formatted(digest, "") + "]}");

        assertThat(amd.ifMatch(asked.etag()).post(request + "/withdrawal", "{}").slug())
                .isEqualTo("not-the-holder");
        assertThat(amd.ifMatch(asked.etag())
                        .post(request + "/refusal", "{\"owner\":\"amd\",\"ground\":\"not-needed\"}")
                        .slug())
                .isEqualTo("not-an-owner");
        Answer granted = ti.ifMatch(asked.etag()).post(request + "/grant", "{\"grantor\":\"ti\"}");
        assertThat(granted.text()).isEqualTo("{\"id\":\"Q-1\",\"answer\":{\"kind\":\"granted\",\"right\":\"G-1\"}}");
        assertThat(ti.get(request).withoutEntries())
                .isEqualTo(shown.formatted(royalty, ",\"answer\":{\"kind\":\"granted\",\"right\":\"G-1\"}"));
        assertThat(intel.get(ledger + "/rights/G-1").at("/royalty/terms/rate")).isEqualTo("1/50");
        assertThat(intel.ifMatch(granted.etag())
                        .post(request + "/withdrawal", "{}")
                        .slug())
                .isEqualTo("request-answered");
    }

    @Test
    void accessIsGivenAsTheCharterSaysAndNobodyElse() {
        String rule = "{\"toCarryOut\":\"royalty-free\",\"toExploit\":\"royalty-free\",\"requestMonths\":12,"
                + "\"ended\":{},\"resolution\":\"R-7\"}";
        assertThat(office.post(ledger + "/access-rule", rule).status()).isEqualTo(405);
        assertThat(observer.get(ledger + "/access-rule").at("/toExploit")).isEqualTo("as-agreed");

        charters.says(new ConsortiumId(consortium), charter(3, AccessPrice.ROYALTY_FREE, null));
        assertThat(intel.post(rights + "/requests", ACCESS).slug()).isEqualTo("access-is-free");
        String free = ACCESS.replace(",\"royalty\":{\"rate\":\"1/50\"}", "");
        Answer asked = intel.post(rights + "/requests", free);
        assertThat(asked.header("Location")).isEqualTo(ledger + "/rights/requests/Q-1");
        assertThat(observer.get(ledger + "/access-rule").at("/charter")).isEqualTo("3");
        assertThat(office.get(ledger + "/events").withoutEntries())
                .contains("\"authority\":\"register/consortium\"", "ip.access-rule-set.v1");

        charters.says(
                new ConsortiumId(consortium),
                charter(4, AccessPrice.AS_AGREED, LocalDate.now(ZoneOffset.UTC).minusMonths(13)));
        assertThat(intel.post(rights + "/requests", ACCESS).slug()).isEqualTo("access-asked-too-late");
        Answer granted = ti.ifMatch(asked.etag()).post(ledger + "/rights/requests/Q-1/grant", "{\"grantor\":\"ti\"}");
        assertThat(granted.status()).as(granted.toString()).isEqualTo(200);
        assertThat(observer.get(ledger + "/access-rule").at("/charter")).isEqualTo("4");
    }

    private static AccessCharter.Answer charter(int version, AccessPrice toExploit, @Nullable LocalDate ended) {
        return new AccessCharter.Answer(
                new AccessRule(AccessPrice.ROYALTY_FREE, toExploit, 12, OrderedMap.empty(), null, version), ended);
    }

    @Test
    void namesOfTerritoriesAreShown() {
        Answer territories = observer.get(ledger + "/rights/territories");
        assertThat(territories.at("/3/name")).isEqualTo("EU");
        assertThat(territories.json().get(5).toString())
                .isEqualTo("{\"name\":\"USMCA\",\"countries\":[\"CA\",\"MX\",\"US\"]}");
    }

    @Test
    void everyProblemItNamesIsDocumented() {
        String pages = api.anonymous().get("/api/ip-ledger/problems").text();
        assertThat(pages)
                .contains("right-conflicts", "right-granted", "right-not-in-force", "no-title-to-grant")
                .contains("no-right-to-grant", "sublicence-too-wide", "not-the-grantor", "not-the-holder")
                .contains("not-a-party", "request-answered");
    }
}
