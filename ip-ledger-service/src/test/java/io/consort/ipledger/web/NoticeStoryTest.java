package io.consort.ipledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.charter.Results;
import io.consort.ipledger.right.AccessCharter;
import io.consort.ipledger.right.AccessRule;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A joint owner wishes to license, another objects and is won over, over HTTP. */
@ServiceTest
class NoticeStoryTest {

    private static final String WISH = """
            {"kind":"to-license","licensee":"intel","exclusivity":"sole",\
            "extent":{"fields":["lithography"],"territory":{"allBut":false,"countries":["JP"]},"from":"1994-01-01"},\
            "terms":"lithography, ten years"}""";

    private static final String NOTICE = """
            {"asset":"A-1","owner":"ti","wish":%s}""".formatted(WISH);

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;

    private static final String ASSIGNMENT = """
            {"from":"ti","to":"ibm","share":"1/6","effective":"1994-01-01"}""";

    @Autowired
    private Api api;

    @Autowired
    private GivenAccessCharter charters;

    private Api ibm;
    private Api ti;
    private Api office;
    private Api observer;

    @BeforeEach
    void anAssetIsOwnedJointly() {
        List.of("ibm", "ti", "intel").forEach(each -> api.standing(consortium, each, Role.MEMBER));
        api.standing(consortium, "office", Role.SECRETARIAT);
        api.standing(consortium, "press", Role.OBSERVER);
        ibm = api.as("irene", "ibm");
        ti = api.as("tom", "ti");
        office = api.as("olga", "office");
        observer = api.as("pete", "press");
        ti.post(ledger + "/assets", """
                {"id":"A-1","kind":"patent","title":"Stepper","ground":"background",\
                "owners":{"ibm":"1/3","ti":"2/3"},"effective":"1990-05-14"}""");
    }

    @Test
    void anObjectorIsWonOver() {
        Answer given = ti.post(ledger + "/notices", NOTICE);
        assertThat(given.status()).isEqualTo(201);
        assertThat(given.header("Location")).isEqualTo(ledger + "/notices/N-1");
        LocalDate today = LocalDate.parse(given.at("/given"));
        assertThat(today).isBetween(LocalDate.now(ZoneOffset.UTC).minusDays(1), LocalDate.now(ZoneOffset.UTC));
        assertThat(given.text()).isEqualTo("""
                {"id":"N-1","asset":"A-1","owner":"ti","wish":%s,"given":"%s","due":"%s","status":"open",\
                "coOwners":{"ibm":{"share":"1/3","stance":"silent"}}}""".formatted(WISH, today, today.plusDays(45)));
        assertThat(ti.post(ledger + "/notices", NOTICE).slug()).isEqualTo("notice-running");

        Answer objected = ibm.ifMatch(given.etag())
                .post(ledger + "/notices/N-1/objections", "{\"coOwner\":\"ibm\",\"reason\":\"It competes with us.\"}");
        assertThat(objected.status()).isEqualTo(200);
        assertThat(objected.text()).isEqualTo("{\"notice\":\"N-1\"}");
        Answer offered = ti.ifMatch(objected.etag())
                .post(
                        ledger + "/notices/N-1/offers",
                        "{\"coOwner\":\"ibm\",\"amount\":{\"amount\":\"25000.00\",\"currency\":\"USD\"}}");
        assertThat(offered.status()).isEqualTo(200);

        String insight = """
                "coOwners":{"ibm":{"share":"1/3","stance":"objected","reason":"It competes with us.",\
                "offered":{"amount":"25000.00","currency":"USD"}}}}""";
        for (Api owner : List.of(ti, ibm, office)) {
            assertThat(owner.get(ledger + "/notices/N-1").withoutEntries()).contains(WISH, insight);
        }
        for (Api other : List.of(observer, api.as("ines", "intel"))) {
            assertThat(other.get(ledger + "/notices/N-1").withoutEntries())
                    .isEqualTo("""
                    {"id":"N-1","asset":"A-1","owner":"ti","given":"%s","due":"%s","status":"open",\
                    "coOwners":{"ibm":{"share":"1/3","stance":"objected"}}}""".formatted(today, today.plusDays(45)));
        }

        Answer agreed = ibm.ifMatch(offered.etag()).post(ledger + "/notices/N-1/consents", "{\"coOwner\":\"ibm\"}");
        assertThat(agreed.text()).isEqualTo("{\"notice\":\"N-1\",\"ended\":\"consented\"}");
        assertThat(observer.get(ledger + "/notices").at("/items/0/status")).isEqualTo("consented");
        Answer late = ti.ifMatch(agreed.etag()).post(ledger + "/notices/N-1/withdrawals", "{}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.at("/detail")).isEqualTo("The notice N-1 is closed: it is consented.");
    }

    @Test
    void theCharterSaysHowLongAndWhetherItMust() {
        assertThat(observer.get(ledger + "/notice-period").withoutEntries())
                .isEqualTo("{\"days\":45,\"assignments\":\"free\"}");
        String period = "{\"days\":30,\"assignments\":\"after-notice\",\"resolution\":\"R-7\"}";
        assertThat(ti.post(ledger + "/notice-period", period).slug()).isEqualTo("forbidden");
        assertThat(office.post(ledger + "/notice-period", period).text()).isEqualTo(period);
        assertThat(observer.get(ledger + "/notice-period").withoutEntries()).isEqualTo(period);

        Answer asset = ti.get(ledger + "/assets/A-1");
        Answer refused = ti.ifMatch(asset.etag()).post(ledger + "/assets/A-1/assignments", """
                {"from":"ti","to":"intel","share":"1/6","effective":"1993-01-01"}""");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.slug()).isEqualTo("notice-required");
    }

    @Test
    void onlyTheSecretariatSettlesAndOnlyADispute() {
        Answer given = ti.post(ledger + "/notices", NOTICE);
        String settlement = "{\"allowed\":true,\"resolution\":\"R-9\"}";
        assertThat(ti.ifMatch(given.etag())
                        .post(ledger + "/notices/N-1/settlements", settlement)
                        .slug())
                .isEqualTo("forbidden");
        assertThat(office.ifMatch(given.etag())
                        .post(ledger + "/notices/N-1/settlements", settlement)
                        .slug())
                .isEqualTo("not-disputed");
    }

    @Test
    void theCharterSaysHowLongANoticeRunsAndNobodySaysOtherwise() {
        charters.says(
                new ConsortiumId(consortium),
                new AccessCharter.Answer(AccessRule.USUAL, null, new Results(3, 60, true, true)));
        assertThat(observer.get(ledger + "/notice-period").withoutEntries())
                .isEqualTo("{\"days\":60,\"assignments\":\"after-notice\",\"charter\":3}");
        assertThat(observer.get(ledger + "/disclosure").withoutEntries())
                .isEqualTo("{\"terms\":\"open\",\"charter\":3}");
        Answer otherwise = office.post(ledger + "/notice-period", "{\"days\":45}");
        assertThat(otherwise.slug()).isEqualTo("charter-says-otherwise");
        assertThat(otherwise.at("/errors/0/pointer")).isEqualTo("/days");
        assertThat(office.post(ledger + "/notice-period", "{\"assignments\":\"free\"}")
                        .at("/errors/0/pointer"))
                .isEqualTo("/assignments");
        assertThat(office.post(ledger + "/disclosure", "{\"terms\":\"confidential\"}")
                        .slug())
                .isEqualTo("charter-says-otherwise");
        assertThat(office.post(ledger + "/notice-period", "{}").text())
                .isEqualTo("{\"days\":60,\"assignments\":\"after-notice\",\"charter\":3}");
        assertThat(office.post(ledger + "/disclosure", "{\"terms\":\"open\"}").status())
                .isEqualTo(201);
    }

    @Test
    void whatTheCharterSaysHoldsWithoutAnybodysHand() {
        charters.says(
                new ConsortiumId(consortium),
                new AccessCharter.Answer(AccessRule.USUAL, null, new Results(3, 60, true, true)));
        Answer asset = observer.get(ledger + "/assets/A-1");
        assertThat(ti.ifMatch(asset.etag())
                        .post(ledger + "/assets/A-1/assignments", ASSIGNMENT)
                        .slug())
                .isEqualTo("notice-required");
        Answer given = ti.post(
                ledger + "/notices",
                "{\"asset\":\"A-1\",\"owner\":\"ti\",\"wish\":{\"kind\":\"to-assign\",\"assignment\":" + ASSIGNMENT
                        + "}}");
        assertThat(given.status()).as(given.toString()).isEqualTo(201);
        assertThat(given.header("Location")).isEqualTo(ledger + "/notices/N-1");
        assertThat(ChronoUnit.DAYS.between(LocalDate.parse(given.at("/given")), LocalDate.parse(given.at("/due"))))
                .isEqualTo(60);
        assertThat(observer.get(ledger + "/events").withoutEntries())
                .contains("ip.notice-period-set.v1", "ip.disclosure-set.v1");
    }

    @Test
    void withoutTheCharterItIsSaidByHand() {
        assertThat(office.post(ledger + "/notice-period", "{}").at("/errors/0/pointer"))
                .isEqualTo("/days");
        assertThat(office.post(ledger + "/disclosure", "{\"terms\":\"open\"}").at("/errors/0/pointer"))
                .isEqualTo("/resolution");
    }
}
