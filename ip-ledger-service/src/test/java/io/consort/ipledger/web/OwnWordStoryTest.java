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

/** The secretariat keeps the ledger, and speaks for no organisation but its own. */
@ServiceTest
class OwnWordStoryTest {

    private static final String LICENCE = """
            {"grantor":"ibm","kind":"non-exclusive","holder":"intel","fields":["etching"],"territory":["DE"],\
            "from":"1995-01-01","until":"1996-12-31","royalty":{"rate":"1/50"}}""";
    private static final String ACCESS = """
            {"kind":"exploitation-access","holder":"intel","fields":["all"],"territory":["WORLD"],"from":"1994-01-01"}""";
    private static final String NOTICE = """
            {"asset":"A-1","owner":"ibm","wish":{"kind":"to-license","licensee":"intel","exclusivity":"exclusive",\
            "extent":{"fields":["cleaning"],"territory":{"allBut":false,"countries":["JP"]},"from":"1995-01-01"},\
            "terms":"for good"}}""";
    private static final String AMOUNT = "{\"amount\":\"100.00\",\"currency\":\"USD\"}";

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;

    @Autowired
    private Api api;

    private Api ibm;
    private Api ti;
    private Api intel;
    private Api office;

    @BeforeEach
    void twoOwnAnAssetAndTheOfficeOwnsNothing() {
        List.of("ibm", "ti", "intel").forEach(each -> api.standing(consortium, each, Role.MEMBER));
        api.standing(consortium, "office", Role.SECRETARIAT);
        ibm = api.as("irene", "ibm");
        ti = api.as("tom", "ti");
        intel = api.as("ines", "intel");
        office = api.as("olga", "office");
        created(ibm.post(ledger + "/assets", """
                {"id":"A-1","kind":"patent","title":"Stepper","ground":"background",\
                "owners":{"ibm":"1/3","ti":"2/3"},"effective":"1990-05-14"}"""));
    }

    private static Answer created(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private void refused(String slug, Answer answer) {
        assertThat(answer.slug()).as(answer.toString()).isEqualTo(slug);
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void itGrantsAndEndsNoRightsAndReportsNoSales() {
        String rights = ledger + "/assets/A-1/rights";
        refused("not-the-grantor", office.post(rights, LICENCE));
        Answer granted = created(ibm.post(rights, LICENCE));
        String right = ledger + "/rights/G-1";
        refused("not-a-party", office.post(right + "/reporting", "{\"from\":1995,\"days\":60}"));
        created(ibm.post(right + "/reporting", "{\"from\":1995,\"days\":60}"));
        refused("not-a-party", office.post(right + "/reports", "{\"year\":1995,\"netSales\":" + AMOUNT + "}"));
        created(intel.post(right + "/reports", "{\"year\":1995,\"netSales\":" + AMOUNT + "}"));
        for (String ground : List.of("surrender", "breach")) {
            refused(
                    "not-a-party",
                    office.ifMatch(granted.etag())
                            .post(right + "/endings", "{\"effective\":\"1996-01-01\",\"ground\":\"" + ground + "\"}"));
        }
        done(intel.ifMatch(granted.etag())
                .post(right + "/endings", "{\"effective\":\"1996-01-01\",\"ground\":\"surrender\"}"));
    }

    @Test
    void itAsksForNoAccessAndAnswersNoRequest() {
        String requests = ledger + "/assets/A-1/rights/requests";
        refused("not-the-holder", office.post(requests, ACCESS));
        Answer asked = created(intel.post(requests, ACCESS));
        String request = ledger + "/rights/requests/Q-1";
        refused("not-the-grantor", office.ifMatch(asked.etag()).post(request + "/grant", "{\"grantor\":\"ibm\"}"));
        refused(
                "not-an-owner",
                office.ifMatch(asked.etag())
                        .post(request + "/refusal", "{\"owner\":\"ibm\",\"ground\":\"not-needed\"}"));
        refused("not-the-holder", office.ifMatch(asked.etag()).post(request + "/withdrawal", "{}"));
        done(ibm.ifMatch(asked.etag()).post(request + "/grant", "{\"grantor\":\"ibm\"}"));
    }

    @Test
    void itGivesNoNoticeAndAnswersNone() {
        refused("not-an-owner", office.post(ledger + "/notices", NOTICE));
        Answer given = created(ibm.post(ledger + "/notices", NOTICE));
        String notice = ledger + "/notices/N-1";
        refused(
                "not-your-word",
                office.ifMatch(given.etag()).post(notice + "/objections", "{\"coOwner\":\"ti\",\"reason\":\"No.\"}"));
        refused(
                "not-your-word",
                office.ifMatch(given.etag())
                        .post(notice + "/offers", "{\"coOwner\":\"ti\",\"amount\":" + AMOUNT + "}"));
        refused("not-your-word", office.ifMatch(given.etag()).post(notice + "/consents", "{\"coOwner\":\"ti\"}"));
        refused("not-your-word", office.ifMatch(given.etag()).post(notice + "/withdrawals", "{}"));
    }

    @Test
    void itTakesNoCompensationForAnother() {
        Answer given = created(ibm.post(ledger + "/notices", NOTICE));
        Answer offered = done(ibm.ifMatch(given.etag())
                .post(ledger + "/notices/N-1/offers", "{\"coOwner\":\"ti\",\"amount\":" + AMOUNT + "}"));
        done(ti.ifMatch(offered.etag()).post(ledger + "/notices/N-1/consents", "{\"coOwner\":\"ti\"}"));
        String paid = ledger + "/notices/N-1/compensations/ti/payments";
        String payment = "{\"amount\":" + AMOUNT + ",\"reference\":\"B-1\",\"on\":\"1995-02-01\"}";
        refused("not-the-payee", office.post(paid, payment));
        refused("not-the-payee", ibm.post(paid, payment));
        created(ti.post(paid, payment));
    }

    @Test
    void itConfirmsContestsAndDeclinesNothing() {
        String asset = ledger + "/assets/A-1";
        assertThat(office.post(asset + "/title-confirmations", "{\"share\":\"2/3\"}")
                        .slug())
                .isEqualTo("nothing-to-confirm");
        assertThat(office.post(asset + "/title-contests", "{\"reason\":\"No.\"}")
                        .slug())
                .isEqualTo("nothing-to-confirm");
        done(ibm.ifMatch(ibm.get(asset).etag()).post(asset + "/assignments", """
                {"from":"ibm","to":"intel","share":"1/6","effective":"1993-01-01"}"""));
        refused("not-the-assignee", office.post(asset + "/declines", "{\"entry\":2,\"reason\":\"No.\"}"));
    }

    @Test
    void aResolutionSpeaksInItsPlace() {
        created(ibm.post(ledger + "/notices", NOTICE));
        Answer asked = api.asService("consortium-service")
                .post("/internal/consortia/" + consortium + "/acts/consent-to-notice", """
                        {"seq":1,"entry":"{\\"resolution\\":\\"R-1\\",\\"act\\":\\"ip-ledger/consent-to-notice\\",\
                        \\"terms\\":{\\"noticeId\\":\\"N-1\\",\\"coOwner\\":\\"ti\\"}}","treeSize":1,"hashes":[],\
                        "checkpoint":"none"}""");
        assertThat(done(asked).at("/ended")).isEqualTo("consented");
        assertThat(office.get(ledger + "/events").text()).contains("resolution/R-1");
    }

    @Test
    void itRecordsWhatTheirDeedsSayAndNothingElse() {
        String asset = ledger + "/assets/A-1";
        String deed = ",\"deed\":\"" + "d1".repeat(32) + "\"}";
        String byDeed = LICENCE.substring(0, LICENCE.length() - 1) + deed;
        assertThat(office.post(asset + "/rights", byDeed).slug()).isEqualTo("deed-unconfirmed");
        String agreed = "{\"licence\":" + LICENCE + deed;
        refused("not-your-word", office.post(asset + "/assents", agreed));
        done(ibm.post(asset + "/assents", agreed));
        assertThat(ibm.post(asset + "/assents/withdrawals", agreed).status()).isEqualTo(200);
        assertThat(office.post(asset + "/rights", byDeed).slug()).isEqualTo("deed-unconfirmed");
        done(ibm.post(asset + "/assents", agreed));
        assertThat(office.post(asset + "/rights", byDeed.replace("1/50", "1/60"))
                        .slug())
                .as("what is paid is sealed, and compared")
                .isEqualTo("deed-unconfirmed");
        assertThat(created(office.post(asset + "/rights", byDeed)).header("Location"))
                .isEqualTo(ledger + "/rights/G-1");
        assertThat(office.post(asset + "/rights", byDeed).slug()).isEqualTo("deed-unconfirmed");

        String notice = NOTICE.substring(0, NOTICE.length() - 1) + deed;
        assertThat(office.post(ledger + "/notices", notice).slug()).isEqualTo("deed-unconfirmed");
        done(ibm.post(asset + "/assents", "{\"notice\":" + NOTICE + deed));
        assertThat(created(office.post(ledger + "/notices", notice)).header("Location"))
                .isEqualTo(ledger + "/notices/N-1");
        assertThat(ibm.post(asset + "/assents", "{\"notice\":" + NOTICE + "}").at("/errors/0/pointer"))
                .isEqualTo("/deed");
        assertThat(ibm.post(asset + "/assents", "{\"licence\":" + LICENCE + ",\"notice\":" + NOTICE + deed)
                        .at("/errors/0/pointer"))
                .isEqualTo("/assignment");
    }

    @Test
    void whoAgreedTakesItBackUntilItIsRecorded() {
        String asset = ledger + "/assets/A-1";
        String assignment = """
                {"from":"ibm","to":"intel","share":"1/6","effective":"1993-01-01"}""";
        String deed = ",\"deed\":\"" + "d1".repeat(32) + "\"}";
        String agreed = "{\"assignment\":" + assignment + deed;
        String byDeed = assignment.substring(0, assignment.length() - 1) + deed;
        done(ibm.post(asset + "/assents", agreed));
        assertThat(ti.post(asset + "/assents/withdrawals", agreed).slug()).isEqualTo("not-found");
        done(ibm.post(asset + "/assents/withdrawals", agreed));
        String etag = ibm.get(asset).etag();
        assertThat(office.ifMatch(etag).post(asset + "/assignments", byDeed).slug())
                .isEqualTo("deed-unconfirmed");
        done(ibm.post(asset + "/assents", agreed));
        Answer assigned = done(office.ifMatch(etag).post(asset + "/assignments", byDeed));
        String entry = assigned.etag().replace("\"", "");
        assertThat(ibm.post(asset + "/assents/withdrawals", agreed).slug()).isEqualTo("deed-used");

        String correction = "{\"entry\":" + entry + "}";
        assertThat(intel.post(asset + "/correction-agreements/withdrawals", correction)
                        .slug())
                .isEqualTo("not-found");
        done(intel.post(asset + "/correction-agreements", correction));
        done(intel.post(asset + "/correction-agreements/withdrawals", correction));
        assertThat(office.ifMatch(ibm.get(asset).etag())
                        .post(asset + "/reversals", "{\"entry\":" + entry + ",\"reason\":\"Void.\"}")
                        .slug())
                .isEqualTo("correction-unassented");
    }
}
