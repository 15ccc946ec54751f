package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.InMemoryIdentity;
import io.consort.consortium.Postman;
import io.consort.consortium.closing.InMemoryServiceLedger;
import io.consort.consortium.closing.Tidings;
import io.consort.consortium.life.Told;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A consortium of one is wound up by a resolution and dissolved by another, in all services or in none, over HTTP. */
@ServiceTest
@Import(InMemoryIdentity.class)
class DissolutionStoryTest {

    private final String id = "c" + UUID.randomUUID().toString().toLowerCase(Locale.ROOT);
    private final ConsortiumId consortiumId = new ConsortiumId(id);
    private final String consortium = "/api/consortium/consortia/" + id;

    @Autowired
    private Api api;

    @Autowired
    private Ledgers<ConsortiumState, ConsortiumEvent> ledgers;

    @Autowired
    private Tidings tidings;

    @Autowired
    private InMemoryServiceLedger financeLedger;

    @Autowired
    private InMemoryServiceLedger talentLedger;

    @Autowired
    private InMemoryServiceLedger ipLedgerLedger;

    private Api root;
    private Api office;
    private Api acme;

    private static String rule(int votingDays) {
        return """
            {"weighing":{"kind":"equal"},"quorum":{"seats":{"part":"1/2","exceeded":true}},
             "majorities":[{"yes":{"part":"1/2","exceeded":true},"of":"cast","measure":"weight"}],
             "tie":"falls","secrecy":"open","votingDays":%d,"timeLockDays":0}""".formatted(votingDays);
    }

    @BeforeEach
    void found() {
        root = api.asAdministrator("root");
        for (String each : List.of("office", "acme")) {
            done(root.post("/api/consortium/organisations", """
                    {"id":"%s-%s","legalName":"%s %s","kind":"sme","country":"FR"}""".formatted(each, id, each, id)));
        }
        office = api.as("olga", "office-" + id);
        acme = api.as("anna", "acme-" + id);
        done(root.post("/api/consortium/consortia", """
                {"id":"%s","name":"%s","model":"research-consortium","strategy":"leading","foundedOn":"2020-01-01",
                 "charter":{"secretariat":"office-%s","currency":"EUR","noticeMonths":6,
                  "classes":[{"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}],
                  "governance":{
                   "bodies":[{"id":"board","name":"Board","kind":"board",
                    "seats":[{"id":"full","name":"Member","count":1,"filling":{"kind":"by-right","membershipClass":"full"},
                     "termMonths":0,"terms":0,"alternates":0,"votes":true}],
                    "proxies":{"most":0,"inPart":false},
                    "meetings":{"noticeDays":14,"agendaDays":7,"minutesDays":15}}],
                   "motions":[
                    {"id":"charter","name":"Charter","body":"board","effect":"charter-change","meeting":%s},
                    {"id":"winding-up","name":"Winding up","body":"board","effect":"winding-up","written":%s},
                    {"id":"dissolution","name":"Dissolution","body":"board","effect":"dissolution","written":%s}],
                   "constraints":[]}}}""".formatted(id, id, id, rule(0), rule(1), rule(1))));
    }

    @AfterEach
    void everyServiceIsThereForTheNext() {
        financeLedger.away = false;
        talentLedger.away = false;
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
        return answer;
    }

    private void joins() {
        done(office.post(
                consortium + "/invitations", "{\"organisation\":\"acme-" + id + "\",\"membershipClass\":\"full\"}"));
        done(acme.post(consortium + "/accessions", "{\"charterVersion\":1,\"effectiveOn\":\"2020-01-01\"}"));
    }

    /** A motion of that kind is tabled, voted on in writing and adopted. */
    private String resolves(String kind, String proposal) {
        Answer tabled = done(office.post(consortium + "/motions", """
                {"kind":"%s","question":{"title":"End","reasons":"It is done.","proposal":{"kind":"%s"}}}""".formatted(kind, proposal)));
        Answer opened = done(office.ifMatch(tabled.etag()).post(tabled.header("Location") + "/votings", """
                        {"procedure":"written","ends":"%s"}""".formatted(
                        Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MILLIS))));
        String voting = consortium + "/votings/" + opened.at("/id");
        done(acme.post(voting + "/votes", "{\"seat\":\"board.full.acme-" + id + "\",\"choice\":\"yes\"}"));
        return done(office.post(voting + "/closings", "{}")).at("/resolution");
    }

    private List<Told> states() {
        return List.of(
                financeLedger.state(consortiumId),
                talentLedger.state(consortiumId),
                ipLedgerLedger.state(consortiumId));
    }

    private String dissolution(String resolution) {
        return "{\"resolution\":\"" + resolution + "\"}";
    }

    @Test
    void isWoundUpByAResolutionAndEndsWhenNothingIsOpenAnywhere() {
        joins();
        String winding = resolves("winding-up", "wind-up");
        assertThat(office.get(consortium + "/resolutions/" + winding).at("/effect/stage"))
                .isEqualTo("carried-out");
        assertThat(acme.get(consortium).at("/life/stage")).isEqualTo("winding-up");
        assertThat(acme.get(consortium).at("/life/resolution")).isEqualTo(winding);
        assertThat(office.post(
                                consortium + "/invitations",
                                "{\"organisation\":\"office-" + id + "\",\"membershipClass\":\"full\"}")
                        .slug())
                .isEqualTo("winding-up");

        financeLedger
                .matters(consortiumId)
                .add(OpenMatter.of(
                        new OrganisationId("acme-" + id),
                        "dues-invoices/D-1",
                        "dues-unpaid",
                        "acme",
                        "EUR 5.00",
                        "2026-01-31"));
        talentLedger.away = true;
        Answer checklist = done(acme.get(consortium + "/winding-up"));
        assertThat(checklist.at("/clear")).isEqualTo("false");
        assertThat(checklist.json().at("/own")).isEmpty();
        assertThat(checklist.at("/services/0/matters/0/rule")).isEqualTo("dues-unpaid");
        assertThat(checklist.at("/services/0/matters/0/actor")).isEqualTo("acme-" + id);
        assertThat(checklist.at("/services/1/answer")).isEqualTo("unknown");
        assertThat(checklist.at("/services/1/reason")).contains("talent");
        assertThat(checklist.json().at("/services/1").has("matters")).isFalse();
        assertThat(checklist.at("/services/2/answer")).isEqualTo("known");
        talentLedger.away = false;

        String resolution = resolves("dissolution", "dissolve");
        assertThat(office.post(consortium + "/dissolution", dissolution(winding))
                        .slug())
                .isEqualTo("resolution-of-another-kind");
        assertThat(acme.post(consortium + "/dissolution", dissolution(resolution))
                        .slug())
                .isEqualTo("forbidden");
        done(office.post(consortium + "/dissolution", dissolution(resolution)));
        new Postman(ledgers, tidings).advance(consortiumId);
        Answer refused = done(office.get(consortium + "/life"));
        assertThat(refused.at("/stage")).isEqualTo("winding-up");
        assertThat(refused.text()).contains("acme", "EUR 5.00", "2026-01-31");
        assertThat(states()).containsOnly(Told.OPEN);
        assertThat(office.get(consortium + "/resolutions/" + resolution).at("/effect/stage"))
                .isEqualTo("awaited");

        financeLedger.matters(consortiumId).clear();
        assertThat(done(office.get(consortium + "/winding-up")).at("/clear")).isEqualTo("true");
        financeLedger.away = true;
        done(office.post(consortium + "/dissolution", dissolution(resolution)));
        new Postman(ledgers, tidings).advance(consortiumId);
        assertThat(acme.get(consortium).at("/life/stage")).isEqualTo("dissolving");
        assertThat(acme.get(consortium + "/life").json().at("/awaited").toString())
                .isEqualTo("[\"finance\"]");
        assertThat(root.post(consortium + "/suspensions", "{\"reason\":\"Stop\"}")
                        .slug())
                .isEqualTo("dissolution-under-way");
        financeLedger.away = false;
        new Postman(ledgers, tidings).advance(consortiumId);

        assertThat(states()).containsOnly(Told.CLOSED);
        Answer former = done(acme.get(consortium));
        assertThat(former.at("/life/stage")).isEqualTo("dissolved");
        assertThat(former.at("/life/resolution")).isEqualTo(resolution);
        assertThat(acme.get(consortium + "/members").slug()).isEqualTo("forbidden");
        assertThat(done(acme.get(consortium + "/archive")).status()).isEqualTo(200);
        assertThat(office.get(consortium + "/events?limit=1000").text())
                .contains("consortium.dissolved.v1", "root-of-IP_LEDGER");
        assertThat(office.get(consortium + "/resolutions/" + resolution).at("/effect/stage"))
                .isEqualTo("carried-out");
        assertThat(office.post(consortium + "/dissolution", dissolution(resolution))
                        .slug())
                .isEqualTo("consortium-dissolved");
        assertThat(root.post(consortium + "/suspensions", "{\"reason\":\"Stop\"}")
                        .slug())
                .isEqualTo("consortium-dissolved");
    }

    @Test
    void oneThatNobodyAccededToIsGivenUpByAnAdministrator() {
        assertThat(office.post(consortium + "/abandonment", "{\"reason\":\"Nobody came\"}")
                        .slug())
                .isEqualTo("forbidden");
        done(root.post(consortium + "/abandonment", "{\"reason\":\"Nobody came\"}"));
        new Postman(ledgers, tidings).advance(consortiumId);
        assertThat(root.get(consortium).at("/life/stage")).isEqualTo("dissolved");
        assertThat(states()).containsOnly(Told.CLOSED);
    }

    @Test
    void oneThatHasMembersIsNot() {
        joins();
        assertThat(root.post(consortium + "/abandonment", "{\"reason\":\"Nobody came\"}")
                        .slug())
                .isEqualTo("had-members");
        assertThat(office.post(consortium + "/dissolution", dissolution("R-1")).slug())
                .isEqualTo("not-winding-up");
    }
}
