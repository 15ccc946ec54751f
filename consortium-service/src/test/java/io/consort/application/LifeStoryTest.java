package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.InMemoryIdentity;
import io.consort.consortium.Postman;
import io.consort.consortium.closing.InMemoryServiceLedger;
import io.consort.consortium.closing.Tidings;
import io.consort.consortium.life.Told;
import io.consort.consortium.membership.Letters;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A consortium is suspended in all services, and goes on in all of them, over HTTP. */
@ServiceTest
@Import(InMemoryIdentity.class)
class LifeStoryTest {

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
    private Api gone;

    @BeforeEach
    void acmeIsAMemberAndGoneHasLeft() {
        root = api.asAdministrator("root");
        for (String each : List.of("office", "acme", "gone", "late")) {
            done(root.post("/api/consortium/organisations", """
                    {"id":"%s-%s","legalName":"%s %s","kind":"sme","country":"FR"}""".formatted(each, id, each, id)));
        }
        office = api.as("olga", "office-" + id);
        acme = api.as("anna", "acme-" + id);
        gone = api.as("gus", "gone-" + id);
        done(root.post("/api/consortium/consortia", """
                {"id":"%s","name":"%s","model":"innovation-council","strategy":"leading","foundedOn":"2020-01-01",
                 "charter":{"secretariat":"office-%s","currency":"EUR","classes":[
                  {"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}]}}""".formatted(id, id, id)));
        assertThat(root.get(consortium).at("/life/stage")).isEqualTo("forming");
        for (Api each : List.of(acme, gone)) {
            done(invite(each == acme ? "acme" : "gone"));
            done(each.post(consortium + "/accessions", "{\"charterVersion\":1,\"effectiveOn\":\"2020-01-01\"}"));
        }
        done(Letters.withdraw(gone, office, consortium, "gone-" + id, "2021-01-01", "2022-01-01"));
    }

    @AfterEach
    void everyServiceIsThereForTheNext() {
        talentLedger.away = false;
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
        return answer;
    }

    private Answer invite(String who) {
        return office.post(
                consortium + "/invitations",
                "{\"organisation\":\"" + who + "-" + id + "\",\"membershipClass\":\"full\"}");
    }

    private List<Told> states() {
        return List.of(
                financeLedger.state(consortiumId),
                talentLedger.state(consortiumId),
                ipLedgerLedger.state(consortiumId));
    }

    /** It is at one stage at a time, wherever one looks. */
    @Test
    void theListSaysWhereItIsAsTheConsortiumItselfDoes() {
        assertThat(root.get(consortium).at("/life/stage")).isEqualTo("active");
        assertThat(done(root.get("/api/consortium/consortia?life=active&limit=200"))
                        .json()
                        .get("items"))
                .filteredOn(each -> each.get("id").asString().equals(id))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.get("life").asString()).isEqualTo("active");
                    assertThat(each.get("open").asBoolean()).isTrue();
                    assertThat(each.toString()).doesNotContain("forming");
                });
    }

    @Test
    void anAdministratorSuspendsItEverywhereAndSeesWhichServiceHangs() {
        talentLedger.away = true;
        Answer suspended = done(root.key("s-" + id).post(consortium + "/suspensions", "{\"reason\":\"An inquiry\"}"));
        assertThat(suspended.status()).isEqualTo(201);
        assertThat(suspended.header("Location")).isEqualTo(consortium + "/life");
        assertThat(suspended.at("/stage")).isEqualTo("suspended");
        assertThat(suspended.at("/turn")).isEqualTo("1");
        new Postman(ledgers, tidings).advance(consortiumId);
        assertThat(states()).containsExactly(Told.SUSPENDED, Told.OPEN, Told.SUSPENDED);

        Answer life = done(root.get(consortium + "/life"));
        assertThat(life.at("/stage")).isEqualTo("suspended");
        assertThat(life.at("/course")).isEqualTo("active");
        assertThat(life.json().at("/awaited").toString()).isEqualTo("[\"talent\"]");
        assertThat(life.json().at("/changes"))
                .extracting(each -> each.get("stage").asString())
                .containsExactly("forming", "active", "suspended");
        assertThat(life.json().at("/changes/2/services"))
                .extracting(each -> each.get("service").asString() + " "
                        + each.get("progress").asString())
                .containsExactly("finance confirmed", "talent delayed", "ip-ledger confirmed", "work confirmed");
        assertThat(life.at("/changes/2/services/0/ledger/size")).isEqualTo("41");
        assertThat(life.at("/changes/2/services/1/rule")).isEqualTo("service-unavailable");
        assertThat(life.at("/changes/2/services/1/reason")).contains("talent");
        assertThat(life.at("/changes/2/by")).isEqualTo("root");
        assertThat(life.at("/changes/2/entry")).isNotEmpty();
        for (Api each : List.of(acme, gone, office)) {
            assertThat(done(each.get(consortium + "/life")).withoutEntries()).isEqualTo(life.withoutEntries());
            assertThat(done(each.get(consortium)).at("/life/reason")).isEqualTo("An inquiry");
        }
        talentLedger.away = false;
        new Postman(ledgers, tidings).advance(consortiumId);
        assertThat(states()).containsOnly(Told.SUSPENDED);
        assertThat(root.get(consortium + "/life").json().at("/awaited")).isEmpty();
        Answer again = root.key("s-" + id).post(consortium + "/suspensions", "{\"reason\":\"An inquiry\"}");
        assertThat(again.text()).isEqualTo(suspended.text());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void nobodyChangesAnythingMeanwhileAndEverythingIsRead() {
        done(root.post(consortium + "/suspensions", "{\"reason\":\"An inquiry\"}"));
        Answer refused = invite("late");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.slug()).isEqualTo("consortium-suspended");
        assertThat(refused.at("/detail")).contains("An inquiry");
        assertThat(acme.post(consortium + "/withdrawals", "{\"effectiveOn\":\"2099-02-01\"}")
                        .slug())
                .isEqualTo("consortium-suspended");
        assertThat(root.post(consortium + "/suspensions", "{\"reason\":\"Again\"}")
                        .slug())
                .isEqualTo("consortium-suspended");
        assertThat(acme.post(consortium + "/suspensions", "{\"reason\":\"Mine\"}")
                        .slug())
                .isEqualTo("forbidden");
        done(acme.get(consortium + "/members"));
        done(acme.get(consortium + "/events"));
        done(gone.get(consortium + "/checkpoint"));
        assertThat(listed("suspended")).contains(id);
        assertThat(listed("active")).doesNotContain(id);

        done(root.post(consortium + "/suspension-liftings", "{\"reason\":\"Cleared\"}"));
        new Postman(ledgers, tidings).advance(consortiumId);
        assertThat(states()).containsOnly(Told.OPEN);
        assertThat(root.get(consortium).at("/life/stage")).isEqualTo("active");
        done(invite("late"));
        assertThat(root.post(consortium + "/suspension-liftings", "{\"reason\":\"Cleared\"}")
                        .slug())
                .isEqualTo("consortium-not-suspended");
        assertThat(listed("active")).contains(id);
    }

    private String listed(String life) {
        return done(acme.get("/api/consortium/consortia?limit=200&life=" + life))
                .text();
    }
}
